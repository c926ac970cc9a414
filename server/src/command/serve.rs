//! `vidimus serve`: answers requests until it is told to stop.

use crate::{
    assemble,
    config::Settings,
    mail,
    web::{self, health::Health},
};
use anyhow::{Context, Result, bail};
use app::{AppState, state::Assets};
use services::jobs::{self, Worker};
use services::{
    Services, audit, command::silence, housekeeping, lists, outages, payments, policies, print::dispatch,
    visits,
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use store::Store;
use tokio::{net::TcpListener, signal, sync::watch};

/// How long requests may take to end after the signal.
const DRAIN: Duration = Duration::from_secs(20);
/// How often this node asks whether another one serves a policy that it does not know.
const LEARN: Duration = Duration::from_secs(60);
/// How often this node asks whether another version of a watch list is in force.
const HOLD: Duration = Duration::from_secs(10);
/// How often what has served its time is deleted.
const TIDY: Duration = Duration::from_secs(5 * 60);

/// Serves what the settings say.
///
/// # Errors
/// When something that is needed is missing, or the address is taken.
pub async fn run(settings: &Settings) -> Result<()> {
    // The front end first: it is the usual thing to forget, and nothing has been touched yet.
    let assets = Assets::read(&settings.site_dir)?;
    let services = assemble::services(settings).await?;
    up_to_date(settings, &services.store).await?;
    policies::remember(&services, &assemble::policy_text(settings)?).await?;
    if settings.demo {
        services::demo::make_keys(&services)?;
    }
    services::stock::adopt(&services).await.context("the stock could not be taken over")?;
    serve(settings, assets, services).await
}

/// Serves the services that are already there, for `vidimus demo --serve`.
///
/// # Errors
/// When the address is taken.
pub async fn serve(settings: &Settings, assets: Assets, services: Services) -> Result<()> {
    let health = Health::of(services.store.clone());
    let state = AppState::new(assets, services.clone());
    let router = web::router(settings, state, web::session::store(settings, &services), health.clone());

    let (stop, stopping) = watch::channel(());
    let leaving = health.clone();
    tokio::spawn(async move {
        asked_to_stop().await;
        tracing::info!("stopping: no new requests");
        // Readiness goes first, so that a balancer sends nothing more.
        leaving.leave();
        drop(stop);
    });

    tokio::spawn(learn_policies(services.clone()));
    tokio::spawn(hold_lists(services.clone()));
    let work = settings.worker.then(|| background(settings, &services, &stopping)).transpose()?;

    if let Some(address) = settings.health_listen {
        let listener = bind(address).await?;
        let service = web::health::router(health).merge(web::health::watch(services.clone()));
        tokio::spawn(async move { axum::serve(listener, service).await });
    }
    let listener = bind(settings.listen).await?;
    let address = listener.local_addr()?;
    tracing::info!(%address, url = settings.base_url, "serving");
    // Whoever started us reads the address from here; the log may go elsewhere.
    println!("listening on http://{address}");

    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(closed(stopping.clone()));
    tokio::select! {
        result = async { server.await } => result?,
        () = async { closed(stopping).await; tokio::time::sleep(DRAIN).await } => {
            tracing::warn!("some requests did not end in time");
        }
    }
    if let Some(work) = work {
        // What was begun is finished; what was not stays in the queue.
        drop(tokio::time::timeout(DRAIN, work).await);
    }
    services.store.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Sends letters and does the other jobs of the queue, and tidies up from time to time.
fn background(
    settings: &Settings,
    services: &Services,
    stopping: &watch::Receiver<()>,
) -> Result<impl Future<Output = ()> + use<>> {
    let mut handlers = services::mail::handlers(&mail::mailer(settings)?);
    handlers.push((audit::job::KIND, Arc::new(audit::job::Checkpoints)));
    handlers.push((dispatch::KIND, Arc::new(dispatch::Dispatcher::default())));
    handlers.push((silence::KIND, Arc::new(silence::Silences)));
    handlers.push((lists::again::CASE, Arc::new(lists::again::OneCase)));
    handlers.push((lists::again::ALL, Arc::new(lists::again::AllCases)));
    handlers.push((outages::KIND, Arc::new(outages::Noter)));
    handlers.push((visits::due::KIND, Arc::new(visits::due::Dues)));
    handlers.push((payments::KIND, Arc::new(payments::Reconciler)));
    handlers.push((visits::round::KIND, Arc::new(visits::round::Rounds)));
    let worker = Worker::new(services.clone(), jobs::Settings::default(), handlers);
    let queue = tokio::spawn(worker.run(closed(stopping.clone())));
    let (services, stop) = (services.clone(), closed(stopping.clone()));
    let tidy = tokio::spawn(async move {
        tokio::pin!(stop);
        loop {
            let tidied = match audit::job::schedule(&services).await {
                Ok(()) => match payments::sweep(&services).await {
                    Ok(()) => housekeeping::run(&services).await,
                    Err(error) => Err(error),
                },
                Err(error) => Err(error),
            };
            if let Err(error) = tidied {
                tracing::error!(%error, "tidying up did not finish; it is tried again");
            }
            tokio::select! {
                () = tokio::time::sleep(TIDY) => {}
                () = &mut stop => return,
            }
        }
    });
    Ok(async move {
        drop(tokio::join!(queue, tidy));
    })
}

/// Nodes are restarted with a new policy one after the other: the ones that still wait learn it from the database.
async fn learn_policies(services: Services) {
    loop {
        tokio::time::sleep(LEARN).await;
        if let Err(error) = policies::refresh(&services).await {
            tracing::warn!(%error, "the policies could not be read; it is tried again");
        }
    }
}

/// The lists are in memory before somebody needs them, also those that the command line or another node puts in force.
async fn hold_lists(services: Services) {
    loop {
        if let Err(error) = lists::held::refresh(&services).await {
            tracing::warn!(%error, "the watch lists could not be read; it is tried again");
        }
        tokio::time::sleep(HOLD).await;
    }
}

/// A file database on this machine is migrated by whoever serves it. A shared one is migrated on purpose, by
/// `vidimus migrate` with the migrator's account, before the nodes of the new version start.
async fn up_to_date(settings: &Settings, store: &Store) -> Result<()> {
    if settings.database().starts_with("sqlite:") {
        return store.migrate().await.context("the database could not be migrated");
    }
    let (found, wanted) = (store.schema_version().await?, Store::newest_schema());
    if found < wanted {
        bail!("the database is at version {found}, this program needs {wanted}: run `vidimus migrate` first");
    }
    Ok(())
}

async fn bind(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address} (is another server running there?)"))
}

/// Ends when the sender is gone.
async fn closed(mut stopping: watch::Receiver<()>) {
    while stopping.changed().await.is_ok() {}
}

async fn asked_to_stop() {
    let interrupt = async {
        if signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut terminate) => drop(terminate.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
