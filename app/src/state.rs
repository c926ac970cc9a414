//! What every handler can reach.

use serde::Deserialize;
use services::{Services, words::Lang};
use std::{collections::BTreeMap, ops::Deref, path::Path, sync::Arc};

/// Names of the built front end: content-hashed, so that a browser may keep a file for ever.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assets {
    /// The stylesheet, relative to `/pkg/`.
    pub css: String,
    /// The script that starts the islands of a page.
    pub loader: String,
    /// The script that keeps answers in the browser until they have arrived.
    pub waiting: String,
    /// The script that tells before a session ends.
    pub session: String,
    /// The script of the page for the time without a connection.
    pub offline: String,
    /// The glue script of the WASM module.
    pub js: String,
    /// The WASM module.
    pub wasm: String,
    /// Static files by their plain name; values are relative to `/assets/`.
    pub files: BTreeMap<String, String>,
}

/// The front end is missing or cannot be understood.
#[derive(Debug, thiserror::Error)]
pub enum AssetsError {
    /// No manifest where the front end should be.
    #[error(
        "the front end is not built: {path} is missing. Run `.ci/front` (or `make run`, which does it), or set site_dir"
    )]
    Missing {
        /// Where it was looked for.
        path: String,
    },
    /// The manifest is there, but damaged.
    #[error("{path} is damaged ({reason}). Build the front end again with `.ci/front --force`")]
    Damaged {
        /// The manifest.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl Assets {
    /// Reads `manifest.json` of a built front end.
    ///
    /// # Errors
    /// When it is missing, damaged, or names a file that is not there.
    pub fn read(site_dir: &Path) -> Result<Self, AssetsError> {
        let path = site_dir.join("manifest.json");
        let shown = path.display().to_string();
        let text =
            std::fs::read_to_string(&path).map_err(|_| AssetsError::Missing { path: shown.clone() })?;
        let assets: Self = serde_json::from_str(&text)
            .map_err(|error| AssetsError::Damaged { path: shown.clone(), reason: error.to_string() })?;
        for name in assets.pkg() {
            if !site_dir.join("pkg").join(name).is_file() {
                let reason = format!("pkg/{name} does not exist");
                return Err(AssetsError::Damaged { path: shown, reason });
            }
        }
        Ok(assets)
    }

    /// The files below `/pkg/`.
    const fn pkg(&self) -> [&String; 7] {
        let Self { css, loader, waiting, session, offline, js, wasm, .. } = self;
        [css, loader, waiting, session, offline, js, wasm]
    }

    /// The address of a static file by its plain name.
    pub fn file(&self, name: &str) -> String {
        format!("/assets/{}", self.files.get(name).map_or(name, String::as_str))
    }
}

/// Everything behind [`AppState`].
#[derive(Debug)]
pub struct Inner {
    /// Names of the built front end.
    pub assets: Assets,
    /// The use cases.
    pub services: Services,
}

/// The state of the router: a cheap handle. Pages reach the use cases as `ctx.state.services`.
#[derive(Clone, Debug)]
pub struct AppState(Arc<Inner>);

impl AppState {
    /// Wraps what every handler can reach.
    pub fn new(assets: Assets, services: Services) -> Self {
        Self(Arc::new(Inner { assets, services }))
    }

    /// The name of the State in a language.
    pub fn state_name(&self, lang: Lang) -> String {
        self.services.policies.current().state.name.get(lang.code()).to_owned()
    }

    /// The public address without a trailing slash, for example `https://visa.example`.
    pub fn base_url(&self) -> &str {
        &self.services.settings.base_url
    }

    /// Whether this is a demonstration.
    pub fn demo(&self) -> bool {
        self.services.settings.demo
    }
}

impl Deref for AppState {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}
