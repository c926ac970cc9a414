//! `vidimus payment-stand-in`: plays a payment provider. Only in a demonstration, since it takes no money and says that it did.

use crate::{assemble, cli::StandInArgs, config::Settings, stand_in};
use anyhow::{Context, Result, bail};
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// Serves the stand-in at `payment.base_url` until it is stopped.
///
/// # Errors
/// Outside a demonstration, without the settings of `payment`, or when the address is taken.
pub async fn run(settings: &Settings, args: &StandInArgs) -> Result<()> {
    if !settings.demo {
        bail!(
            "the stand-in takes no money and says that it did: it serves a demonstration only (demo = true)"
        );
    }
    let access = assemble::access(settings)?
        .context("payment.base_url, payment.key_id and payment.secret are needed")?;
    let place =
        access.base_url.strip_prefix("http://").context("payment.base_url must be http://127.0.0.1:PORT")?;
    let address: SocketAddr =
        place.parse().context("payment.base_url must be an address of this machine and a port")?;
    if !address.ip().is_loopback() {
        bail!("the stand-in listens on this machine only, not on {address}");
    }
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    let callback = format!("http://{}{}", settings.listen, crate::web::callback::PATH);
    let router = stand_in::router(stand_in::Shop::open(access, callback, args.state.clone())?);
    println!("the payment stand-in listens on http://{address}");
    if args.while_stdin {
        let served = axum::serve(listener, router);
        let input =
            tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin(), &mut std::io::sink()));
        tokio::select! {
            served = async { served.await } => served?,
            // What is read does not matter, only that it ends. The thread that reads may outlive this: the process does not.
            _ = input => {}
        }
        return Ok(());
    }
    Ok(axum::serve(listener, router).await?)
}
