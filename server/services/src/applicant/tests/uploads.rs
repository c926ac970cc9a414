//! Papers that come in parts.

use super::super::uploads::{Begin, PART, Parted, Piece, Progress, begin, expire, part};
use super::*;
use bytes::Bytes;
use domain::DocumentId;

fn file(kind: &str, size: usize, mark: &str) -> Begin {
    Begin { kind: kind.to_owned(), name: "page.png".to_owned(), size, mark: mark.to_owned() }
}

/// A picture of several parts: noise does not get smaller.
fn large() -> Vec<u8> {
    let mut seed = 7u32;
    let noise = image::RgbImage::from_fn(700, 500, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [red, green, blue, _] = seed.to_be_bytes();
        image::Rgb([red, green, blue])
    });
    let bytes = files::png(&noise);
    assert!(bytes.len() > 3 * PART, "{} bytes", bytes.len());
    bytes
}

impl Rig {
    async fn send(
        &self,
        who: &Who,
        id: CaseId,
        upload: DocumentId,
        file: &[u8],
        at: usize,
    ) -> crate::Result<Parted> {
        let piece = &file[at.min(file.len())..file.len().min(at + PART)];
        let piece = Piece { offset: at, bytes: Bytes::copy_from_slice(piece), cut: None };
        part(&self.services, who, id, upload, piece).await
    }
}

#[tokio::test]
async fn a_file_that_comes_in_parts_goes_on_where_it_stood() {
    for rig in Rig::each().await {
        let (services, who, bytes) = (&rig.services, rig.person("ana").await, large());
        let id = rig.draft(&who).await;
        let about = || file("passport_copy", bytes.len(), "1764457200");
        let first = begin(services, &who, id, about()).await.expect("begun");
        assert_eq!(first.received, 0);
        assert_eq!(rig.send(&who, id, first.id, &bytes, 0).await, Ok(Parted::More(PART)));
        assert_eq!(rig.send(&who, id, first.id, &bytes, PART).await, Ok(Parted::More(2 * PART)));
        // An answer was lost, and the part comes again; another one comes too early.
        assert_eq!(rig.send(&who, id, first.id, &bytes, PART).await, Ok(Parted::More(2 * PART)));
        assert_eq!(rig.send(&who, id, first.id, &bytes, 3 * PART).await, Ok(Parted::More(2 * PART)));
        // The page was closed. The same file is chosen again; another one begins anew.
        let again = begin(services, &who, id, about()).await.expect("known");
        assert_eq!(again, Progress { id: first.id, received: 2 * PART });
        let other =
            begin(services, &who, id, file("passport_copy", bytes.len(), "other")).await.expect("begun");
        assert_eq!(other.received, 0);
        let mut at = again.received;
        let paper = loop {
            match rig.send(&who, id, again.id, &bytes, at).await.expect("taken") {
                Parted::More(next) => at = next,
                Parted::Whole(paper) => break paper,
            }
        };
        assert_eq!((paper.name.as_str(), paper.media_type.as_str()), ("page.png", "image/jpeg"));
        let draft = get(services, &who, id).await.expect("there");
        assert_eq!(draft.documents.iter().map(|paper| paper.id).collect::<Vec<_>>(), [paper.id]);
        assert_eq!(rig.send(&who, id, again.id, &bytes, 0).await, Err(Error::NotFound), "it is a paper now");
    }
}

#[tokio::test]
async fn parts_are_the_owners_and_of_the_right_length() {
    let rig = Rig::new().await;
    let (services, who, bytes) = (&rig.services, rig.person("ana").await, large());
    let id = rig.draft(&who).await;
    let upload = begin(services, &who, id, file("passport_copy", bytes.len(), "a")).await.expect("begun").id;
    let short =
        part(services, &who, id, upload, Piece { offset: 0, bytes: Bytes::from_static(b"short"), cut: None })
            .await;
    assert_eq!(short, Err(Error::problem("file", "problem-upload-part")));
    let eve = rig.person("eve").await;
    assert_eq!(rig.send(&eve, id, upload, &bytes, 0).await, Err(Error::NotFound));
    let hers = rig.draft(&eve).await;
    assert_eq!(rig.send(&eve, hers, upload, &bytes, 0).await, Err(Error::NotFound));
    for (wrong, key) in [
        (file("nonsense", 5, "a"), "problem-upload-kind"),
        (file("passport_copy", 0, "a"), "problem-upload-empty"),
        (file("passport_copy", 11 * 1024 * 1024, "a"), "problem-upload-size"),
    ] {
        let Err(Error::Problems(problems)) = begin(services, &who, id, wrong).await else { panic!("{key}") };
        assert_eq!(problems.0[0].key, key);
    }
}

#[tokio::test]
async fn a_whole_file_is_looked_at_like_any_other_and_an_unfinished_one_is_forgotten() {
    let rig = Rig::new().await;
    let (services, who) = (&rig.services, rig.person("ana").await);
    let id = rig.draft(&who).await;
    let junk = b"MZ this is a program".to_vec();
    let upload = begin(services, &who, id, file("passport_copy", junk.len(), "a")).await.expect("begun").id;
    let refused = rig.send(&who, id, upload, &junk, 0).await;
    assert_eq!(refused, Err(Error::problem("file", "problem-upload-type")));
    assert_eq!(
        rig.send(&who, id, upload, &junk, 0).await,
        Err(Error::NotFound),
        "forgotten with its refusal"
    );

    let bytes = large();
    let upload = begin(services, &who, id, file("passport_copy", bytes.len(), "b")).await.expect("begun").id;
    rig.send(&who, id, upload, &bytes, 0).await.expect("taken");
    rig.clock.set(services.now().plus_days(2));
    expire(services).await.expect("forgotten");
    assert_eq!(rig.send(&who, id, upload, &bytes, PART).await, Err(Error::NotFound));

    let upload = begin(services, &who, id, file("passport_copy", bytes.len(), "c")).await.expect("begun").id;
    delete(services, &who, id).await.expect("deleted");
    let mut tx = services.store.begin().await.expect("begins");
    assert!(tx.uploads().get(upload).await.expect("read").is_none(), "with its draft");
}

/// A portrait comes like any paper, with the cut that its owner chose, and takes the place of the former one.
#[tokio::test]
async fn a_portrait_comes_in_parts_with_its_cut() {
    use domain::portrait::Cut;
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.draft(&who).await;
        rig.attach(&who, id, "portrait", "old.jpg", files::jpeg(&files::picture(900, 1200)))
            .await
            .expect("taken");
        let bytes = large();
        let begun = begin(services, &who, id, file("portrait", bytes.len(), "1")).await.expect("begun");
        let chosen = Cut { x: 100, y: 20, width: 350, height: 450 };
        let mut offset = 0;
        let taken = loop {
            let piece = &bytes[offset..bytes.len().min(offset + PART)];
            let piece = Piece { offset, bytes: Bytes::copy_from_slice(piece), cut: Some(chosen) };
            match part(services, &who, id, begun.id, piece).await.expect("taken") {
                Parted::More(next) => offset = next,
                Parted::Whole(paper) => break paper,
            }
        };
        assert_eq!(taken.kind, "portrait");
        let known = super::super::portrait(services, &who, id).await.expect("there");
        assert_eq!((known.document.id, known.known.cut), (taken.id, chosen));
        assert_eq!(get(services, &who, id).await.expect("there").documents.len(), 1);
    }
}
