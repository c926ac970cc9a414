//! The stand-in for a payment provider beside a demonstration: a process of its own that is started again when it dies, which one
//! of its switches makes it do.

use crate::config::{Secret, Settings};
use anyhow::{Context, Result};
use data_encoding::HEXLOWER;
use services::{SystemEntropy, entropy::random};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;
use tokio::task::AbortHandle;

/// Ends the stand-in when it goes.
pub(super) struct StandIn(AbortHandle);

impl Drop for StandIn {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Starts it on a free port with a secret of this run, and puts both into the settings.
///
/// # Errors
/// When there is no free port, or the data folder cannot be made.
pub(super) fn begin(settings: &mut Settings, config: Option<&Path>) -> Result<StandIn> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let (base_url, key_id) = (format!("http://127.0.0.1:{port}"), "utopia".to_owned());
    let secret = HEXLOWER.encode(&random::<16>(&SystemEntropy));
    std::fs::create_dir_all(&settings.data_dir).context("the data folder cannot be made")?;
    let child = Child {
        program: std::env::current_exe().context("the own program cannot be found")?,
        config: config.map(Path::to_owned),
        state: settings.data_dir.join("payments.json"),
        environment: vec![
            ("VIDIMUS_DEMO", "true".to_owned()),
            ("VIDIMUS_LISTEN", settings.listen.to_string()),
            ("VIDIMUS_PAYMENT__BASE_URL", base_url.clone()),
            ("VIDIMUS_PAYMENT__KEY_ID", key_id.clone()),
            ("VIDIMUS_PAYMENT__SECRET", secret.clone()),
        ],
    };
    settings.payment.base_url = Some(base_url);
    settings.payment.key_id = Some(key_id);
    settings.payment.secret = Some(Secret(secret));
    Ok(StandIn(tokio::spawn(child.keep()).abort_handle()))
}

struct Child {
    program: PathBuf,
    config: Option<PathBuf>,
    state: PathBuf,
    environment: Vec<(&'static str, String)>,
}

impl Child {
    /// Runs it, again and again.
    async fn keep(self) {
        loop {
            let mut command = Command::new(&self.program);
            if let Some(config) = &self.config {
                command.arg("--config").arg(config);
            }
            command
                .args(["payment-stand-in", "--while-stdin", "--state"])
                .arg(&self.state)
                .envs(self.environment.iter().map(|(name, value)| (*name, value.as_str())))
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .kill_on_drop(true);
            match command.spawn() {
                Ok(mut child) => {
                    // Its input stays open as long as we live; `wait` would close it.
                    let input = child.stdin.take();
                    let ended = child.wait().await;
                    drop(input);
                    match ended {
                        Ok(status) => {
                            tracing::info!(%status, "the payment stand-in has died and is started again")
                        }
                        Err(error) => tracing::error!(%error, "the payment stand-in cannot be watched"),
                    }
                }
                Err(error) => tracing::error!(%error, "the payment stand-in cannot be started"),
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
}
