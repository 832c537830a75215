//! A signature with a cached key: by volcredis, by `aws-sigv4`, and the SHA-256 digests alone.

use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use aws_credential_types::Credentials as AwsCredentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, SignableBody, SignableRequest as AwsRequest, SigningInstructions, SigningSettings,
    sign,
};
use aws_sigv4::sign::v4::SigningParams;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use volcredis_core::sign::{Explanation, Scope, SignedHeaders, Signer, UnsignedRequest};
use volcredis_core::{Credentials, Timestamp};

use crate::workload::{ACCESS_KEY, REGION, SECRET_KEY};

const HOST: &str = "redis.cn-beijing.volcengineapi.com";
const CONTENT_TYPE: &str = "application/json; charset=utf-8";
const TIME: i64 = 1_700_000_000;
const QUERY: &[(&str, &str)] = &[("Action", "ModifyCrossRegionBackupPolicy"), ("Version", "2020-12-07")];
const HEADERS: &[(&str, &str)] = &[("host", HOST), ("content-type", CONTENT_TYPE)];
const SERVICE: &str = "redis";

/// A request and the signers to compare.
#[derive(Debug)]
pub struct Signing {
    signer: Signer,
    credentials: Credentials,
    body: Vec<u8>,
    explanation: Explanation,
    key: Hmac<Sha256>,
    aws_credentials: AwsCredentials,
}

impl Signing {
    /// Signs the request once, so that the key is cached.
    ///
    /// # Errors
    ///
    /// Fails when the request cannot be signed.
    pub fn new() -> Result<Self> {
        let signer = Signer::new();
        let credentials = Credentials::new(ACCESS_KEY, SECRET_KEY);
        let body = serde_json::to_vec(&crate::workload::policy())?;
        let explanation = signer.explain(&request(&body), &credentials, &scope())?;
        let key = Hmac::<Sha256>::new_from_slice(&[7; 32]).context("HMAC takes any key")?;
        let aws_credentials = AwsCredentials::new(ACCESS_KEY, SECRET_KEY, None, None, "bench");
        Ok(Self { signer, credentials, body, explanation, key, aws_credentials })
    }

    /// Signs the request with volcredis.
    ///
    /// # Errors
    ///
    /// Fails when the request cannot be signed.
    pub fn volcredis(&self) -> Result<SignedHeaders> {
        Ok(self.signer.sign(&request(&self.body), &self.credentials, &scope())?)
    }

    /// Computes the three digests of a signature: of the body, of the canonical request, and the HMAC of the string to sign.
    #[must_use]
    pub fn sha256_digests(&self) -> [[u8; 32]; 3] {
        let mut keyed = self.key.clone();
        keyed.update(self.explanation.string_to_sign.as_bytes());
        [
            Sha256::digest(&self.body).into(),
            Sha256::digest(self.explanation.canonical_request.as_bytes()).into(),
            keyed.finalize().into_bytes().into(),
        ]
    }

    /// Signs the request with `aws-sigv4`, which derives its key each time.
    ///
    /// # Errors
    ///
    /// Fails when the request cannot be signed.
    pub fn aws(&self) -> Result<SigningInstructions> {
        let identity = self.aws_credentials.clone().into();
        let mut settings = SigningSettings::default();
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        let parameters = SigningParams::builder()
            .identity(&identity)
            .region(REGION)
            .name(SERVICE)
            .time(SystemTime::UNIX_EPOCH + Duration::from_secs(TIME.unsigned_abs()))
            .settings(settings)
            .build()?
            .into();
        let url = "https://redis.cn-beijing.volcengineapi.com/?Action=ModifyCrossRegionBackupPolicy&Version=2020-12-07";
        let request = AwsRequest::new("POST", url, HEADERS.iter().copied(), SignableBody::Bytes(&self.body))?;
        Ok(sign(request, &parameters)?.into_parts().0)
    }
}

fn request(body: &[u8]) -> UnsignedRequest<'_> {
    UnsignedRequest { method: "POST", path: "/", query: QUERY, headers: HEADERS, body }
}

fn scope() -> Scope<'static> {
    Scope { time: Timestamp::from_unix_seconds(TIME), region: REGION, service: SERVICE }
}
