//! Whom this program believes when it reaches a mail server or a mailbox by TLS.

use std::sync::Arc;

use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, pem::PemObject};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Why certificates cannot be trusted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrustError {
    /// A certificate to be trusted cannot be read.
    #[error("the certificate to trust cannot be read: {0}")]
    Root(String),
    /// There is none where one was promised.
    #[error("there is no certificate in it")]
    Empty,
    /// TLS cannot be set up.
    #[error("TLS cannot be set up: {0}")]
    Tls(String),
}

/// Opens encrypted lines to whoever shows a certificate that Mozilla's authorities signed, or one of those in `pem`
/// (a city's own); empty for none besides.
///
/// # Errors
/// One of [`TrustError`]. A text without any certificate is refused, unless it is empty.
pub fn trusting(pem: &[u8]) -> Result<TlsConnector, TrustError> {
    let mut roots = RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    let before = roots.len();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate.map_err(|e| TrustError::Root(e.to_string()))?;
        roots.add(certificate).map_err(|e| TrustError::Root(e.to_string()))?;
    }
    if !pem.is_empty() && roots.len() == before {
        return Err(TrustError::Empty);
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|e| TrustError::Tls(e.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}
