//! Finds out the network address of the visitor, for limits. `X-Forwarded-For` is believed only as far as it was written
//! by proxies that the settings trust: from the right, the first address that is none of them.

use app::Client;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// Puts the [`Client`] into the request.
pub async fn find(State(trusted): State<Arc<[IpAddr]>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    if let Some(address) = peer.map(|peer| address(peer, request.headers(), &trusted)) {
        request.extensions_mut().insert(Client(address.to_string()));
    }
    next.run(request).await
}

fn address(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    if !trusted.contains(&peer) {
        return peer;
    }
    let values = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = values.flat_map(|value| value.split(',')).map(str::trim).collect();
    let mut nearest = peer;
    for hop in hops.iter().rev() {
        let Ok(address) = hop.parse::<IpAddr>() else { break };
        nearest = address;
        if !trusted.contains(&address) {
            break;
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::address;
    use axum::http::{HeaderMap, HeaderValue};

    #[test]
    fn only_trusted_proxies_are_believed() {
        let proxy = "10.0.0.1".parse().expect("an address");
        let far = "203.0.113.9".parse().expect("an address");
        for (peer, header, expected) in [
            (far, "198.51.100.7", "203.0.113.9"),
            (proxy, "198.51.100.7", "198.51.100.7"),
            (proxy, "1.2.3.4, 198.51.100.7", "198.51.100.7"),
            (proxy, "198.51.100.7, 10.0.0.1", "198.51.100.7"),
            (proxy, "nonsense", "10.0.0.1"),
            (proxy, "", "10.0.0.1"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", HeaderValue::from_str(header).expect("a header"));
            assert_eq!(address(peer, &headers, &[proxy]).to_string(), expected, "{peer} {header}");
        }
    }
}
