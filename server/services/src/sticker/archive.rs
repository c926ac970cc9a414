//! The copy for the record: PDF/A-2b with tags, the same composition, "COPY" outlined over all of it.

use krilla::{
    SerializeSettings,
    configure::{Archival, ConfigurationBuilder},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Node, SpanTag, Tag, TagGroup, TagTree},
};
use sha2::{Digest, Sha256};

use super::{
    Label, Layout, RenderError, Rendered,
    compose::{Composition, compose, copy_mark},
    draw,
    placement::Kind,
};

/// Lays a label out as [`super::render`] does and writes it for the record. No printer's offset applies, and nothing can take
/// the mark off: the file is no second original. Equal input gives equal bytes.
///
/// # Errors
/// As [`super::render`].
pub fn archive(label: &Label, layout: &Layout) -> Result<Rendered, RenderError> {
    let mut composition = compose(label, layout)?;
    let blank = layout.design(label.format).blank;
    composition.placements.push(copy_mark(blank)?);
    let about = draw::About {
        title: "Visa label, copy for the record".to_owned(),
        id: format!("copy-{}-{}", label.issuing_state, label.number),
        created: label.date_of_issue,
    };
    let pdf = draw::document(settings()?, blank.size, (0.0, 0.0), about, |surface| {
        tagged(surface, &composition, label)
    })?;
    let sha256 = Sha256::digest(&pdf).into();
    Ok(Rendered {
        pdf,
        sha256,
        page: blank.size,
        placements: composition.placements,
        zones: composition.zones,
    })
}

fn settings() -> Result<SerializeSettings, RenderError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_B)
        .finish()
        .map_err(|error| RenderError::Pdf(format!("{error:?}")))?;
    Ok(SerializeSettings {
        configuration,
        enable_tagging: true,
        xmp_metadata: true,
        ..SerializeSettings::default()
    })
}

/// Draws the pieces, each field as a paragraph; marks are no part of the text.
fn tagged(surface: &mut Surface, made: &Composition, label: &Label) -> Result<TagTree, RenderError> {
    let mut tree = TagTree::new().with_lang(Some("en".to_owned()));
    let portrait = label.portrait.as_deref();
    for group in made.placements.chunk_by(|a, b| (a.field, a.kind) == (b.field, b.kind)) {
        let Some(kind) = group.first().map(|piece| piece.kind) else { continue };
        let tag = match kind {
            Kind::Reserved => continue,
            Kind::Mark | Kind::Copy => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)),
            Kind::Picture | Kind::Seal => ContentTag::Other,
            Kind::Caption | Kind::Value | Kind::Mrz => ContentTag::Span(SpanTag::empty()),
        };
        let id = surface.start_tagged(tag);
        let drawn =
            group.iter().try_for_each(|piece| draw::placement(surface, piece, portrait, made.seal.as_ref()));
        surface.end_tagged();
        drawn?;
        match kind {
            Kind::Reserved | Kind::Mark | Kind::Copy => {}
            Kind::Picture => {
                let figure = Tag::Figure(Some("Portrait".to_owned()));
                tree.push(TagGroup::with_children(figure, vec![Node::Leaf(id)]));
            }
            Kind::Seal => {
                let figure = Tag::Figure(Some("Digital seal".to_owned()));
                tree.push(TagGroup::with_children(figure, vec![Node::Leaf(id)]));
            }
            Kind::Caption | Kind::Value | Kind::Mrz => {
                tree.push(TagGroup::with_children(Tag::P, vec![Node::Leaf(id)]));
            }
        }
    }
    Ok(tree)
}
