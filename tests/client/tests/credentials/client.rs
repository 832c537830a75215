//! Providers used by a client.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use volcredis::credentials::{CredentialsError, FunctionProvider};
use volcredis::sign::PresentedSignature;
use volcredis::{AsyncClient, Client, Credentials, DynamicRequest, ErrorKind, Secret};

use crate::http::{always, responses, with_signed};

const REGIONS: &str = r#"{"ResponseMetadata": {"RequestId": "r"}, "Result": {"Regions": []}}"#;

fn request() -> DynamicRequest {
    DynamicRequest::new("DescribeRegions").unwrap()
}

/// Returns a provider of other credentials each time, and the number of its calls.
fn counting() -> (Arc<AtomicUsize>, Arc<FunctionProvider>) {
    let provider_calls = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&provider_calls);
    let provider = FunctionProvider::asynchronous("vault", move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            // Lets the other calls reach the cache.
            tokio::task::yield_now().await;
            Ok(Credentials::new(format!("AK{number}"), "hunter2"))
        }
    });
    (provider_calls, Arc::new(provider))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_calls_share_one_call_of_the_provider() {
    let service = always(200, REGIONS);
    let (provider_calls, provider) = counting();
    let client = AsyncClient::builder("cn-beijing")
        .endpoint(service.url())
        .credentials_provider(provider)
        .build()
        .unwrap();
    let calls: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&request()).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(provider_calls.load(Ordering::SeqCst), 1);
    for received in service.received() {
        with_signed(&received, |request| {
            let claim = PresentedSignature::parse(request).unwrap();
            assert_eq!(claim.access_key, "AK0");
            claim.verify(request, &Secret::new("hunter2")).unwrap();
        });
    }
}

#[test]
fn rejected_credentials_are_replaced_once() {
    let refusal = r#"{"ResponseMetadata": {"RequestId": "r", "Error": {"Code": "InvalidSecretToken", "Message": "m"}}}"#;
    let service = responses(
        |_, before| if before == 0 { (401, refusal.to_owned()) } else { (200, REGIONS.to_owned()) },
    );
    let provider_calls = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&provider_calls);
    let provider = FunctionProvider::new("vault", move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        Ok(Credentials::new(format!("AK{number}"), "hunter2").with_session_token("hunter2-token"))
    });
    let client = Client::builder("cn-beijing")
        .endpoint(service.url())
        .credentials_provider(Arc::new(provider))
        .build()
        .unwrap();
    client.send(&request()).unwrap();
    assert_eq!(provider_calls.load(Ordering::SeqCst), 2);
    let keys: Vec<String> = service
        .received()
        .iter()
        .map(|received| {
            with_signed(received, |request| PresentedSignature::parse(request).unwrap().access_key)
        })
        .collect();
    assert_eq!(keys, ["AK0", "AK1"]);
}

#[test]
fn errors_name_the_provider_and_the_deadline_applies_to_it() {
    let client = |provider: FunctionProvider, timeout| {
        Client::builder("cn-beijing")
            .endpoint("http://127.0.0.1:9")
            .timeout(timeout)
            .credentials_provider(Arc::new(provider))
            .build()
            .unwrap()
    };
    let failing = FunctionProvider::new("vault", || Err(CredentialsError::new("sealed")));
    let error = client(failing, Duration::from_secs(60)).send(&request()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
    assert_eq!(
        error.to_string(),
        "no credentials (vault): sealed (action DescribeRegions, host 127.0.0.1:9)"
    );
    let hanging = FunctionProvider::asynchronous("vault", std::future::pending);
    let error = client(hanging, Duration::from_millis(20)).send(&request()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{error}");
}
