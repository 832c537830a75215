//! The HTTP server: authentication, the format of responses, STS, instance metadata, the control interface and the
//! dashboard.

mod access;
mod authentication;
mod backend;
mod control;
mod dashboard;
mod download;
mod envelope;
mod instance_metadata;
mod request_body;
mod response_body;
mod server;
mod state_view;
mod sts;
#[cfg(feature = "tls")]
mod tls;
mod vpc;

pub(crate) use authentication::Authenticator;
pub(crate) use backend::{Backend, InstanceMetadata, lock};
pub(crate) use server::serve;
#[cfg(feature = "tls")]
pub(crate) use tls::Tls;
