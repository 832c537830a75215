//! Calls made by one of the clients, in a process of its own.

use std::fs;
use std::future::Future;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use clap::ValueEnum;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use reqwest::Url;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use volcredis::actions::describe_db_instances::Instance;
use volcredis::{AsyncClient, Client, Credentials};
use volcredis_bench::baseline;
use volcredis_bench::measure::{CLIENT_CORE, Measurement, Stopwatch, pin};
use volcredis_bench::workload::{self, ACCESS_KEY, REGION, SECRET_KEY};

#[derive(clap::Args)]
pub(crate) struct Options {
    #[arg(long)]
    client: ClientKind,
    #[arg(long)]
    call: Call,
    /// Number of concurrent calls.
    #[arg(long, default_value_t = 1)]
    in_flight: u64,
    #[arg(long)]
    calls: u64,
    #[arg(long)]
    server: String,
    /// File with the certificate of the server in PEM format.
    #[arg(long)]
    certificate: Option<PathBuf>,
    /// Make a client for each call. Only for blocking clients.
    #[arg(long)]
    new_clients: bool,
}

/// The client that makes the calls.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum ClientKind {
    /// hyper alone, which reads the response without decoding it.
    Hyper,
    /// reqwest and serde, without signing, validation or retries.
    Reqwest,
    /// reqwest and serde, without redirects, retries and proxies, and with a URL that is parsed once.
    ReqwestTuned,
    /// reqwest and serde, with `block_on` for each call.
    ReqwestBlockOn,
    /// The same with the settings of [`ReqwestTuned`](Self::ReqwestTuned).
    ReqwestTunedBlockOn,
    /// `reqwest::blocking` and serde.
    ReqwestBlocking,
    /// ureq and serde.
    Ureq,
    /// The blocking client of volcredis.
    Blocking,
    /// The async client of volcredis.
    Async,
}

/// The call to make.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum Call {
    /// A small request with a small response.
    Policy,
    /// A list of 100 instances.
    List,
}

impl Call {
    fn query(self) -> &'static str {
        match self {
            Self::Policy => "/?Action=ModifyCrossRegionBackupPolicy&Version=2020-12-07",
            Self::List => "/?Action=DescribeDBInstances&Version=2020-12-07",
        }
    }
}

/// Makes the calls, after a warm-up.
pub(crate) fn run(options: &Options) -> Result<Measurement> {
    pin(CLIENT_CORE);
    install_tls();
    let call = options.call;
    match options.client {
        ClientKind::Hyper => hyper(options),
        ClientKind::Async => {
            let client = options.builder()?.into_async().build()?;
            concurrent(options, move || call_async(client.clone(), call))
        }
        ClientKind::ReqwestTuned => {
            let (client, url) = (options.tuned_reqwest()?, Url::parse(&options.url())?);
            concurrent(options, move || call_reqwest(client.clone(), url.clone(), call))
        }
        ClientKind::Reqwest => {
            let (client, url) = (options.reqwest()?.build()?, Arc::from(options.url()));
            concurrent(options, move || call_reqwest(client.clone(), Arc::clone(&url), call))
        }
        _ if options.new_clients => sequential(options, || options.blocking_call()?()),
        _ => sequential(options, options.blocking_call()?),
    }
}

impl Options {
    fn url(&self) -> String {
        format!("{}{}", self.server, self.call.query())
    }

    fn certificate(&self) -> Result<Option<Vec<u8>>> {
        Ok(self.certificate.as_ref().map(fs::read).transpose()?)
    }

    /// Makes a blocking client, and returns a function that makes a call.
    fn blocking_call(&self) -> Result<Box<dyn Fn() -> Result<()>>> {
        let (call, url) = (self.call, self.url());
        Ok(match self.client {
            ClientKind::ReqwestBlockOn => {
                let (client, runtime, url) = (self.reqwest()?.build()?, runtime()?, Arc::<str>::from(url));
                Box::new(move || runtime.block_on(call_reqwest(client.clone(), Arc::clone(&url), call)))
            }
            ClientKind::ReqwestTunedBlockOn => {
                let (client, runtime, url) = (self.tuned_reqwest()?, runtime()?, Url::parse(&url)?);
                Box::new(move || runtime.block_on(call_reqwest(client.clone(), url.clone(), call)))
            }
            ClientKind::ReqwestBlocking => {
                let mut client = reqwest::blocking::Client::builder();
                if let Some(certificate) = self.certificate()? {
                    client = client.tls_certs_only([reqwest::Certificate::from_pem(&certificate)?]);
                }
                let client = client.build()?;
                Box::new(move || call_reqwest_blocking(&client, &url, call))
            }
            ClientKind::Ureq => {
                let mut config = ureq::Agent::config_builder();
                if let Some(certificate) = self.certificate()? {
                    let roots = ureq::tls::RootCerts::from([ureq::tls::Certificate::from_pem(&certificate)?]);
                    config = config.tls_config(ureq::tls::TlsConfig::builder().root_certs(roots).build());
                }
                let client = ureq::Agent::from(config.build());
                Box::new(move || call_ureq(&client, &url, call))
            }
            _ => {
                let client = self.builder()?.build()?;
                Box::new(move || call_blocking(&client, call))
            }
        })
    }

    fn builder(&self) -> Result<volcredis::Builder> {
        let client = builder(&self.server);
        Ok(match self.certificate()? {
            Some(certificate) => client.certificate_authority(certificate),
            None => client,
        })
    }

    fn reqwest(&self) -> Result<reqwest::ClientBuilder> {
        let client = reqwest::Client::builder();
        Ok(match self.certificate()? {
            Some(certificate) => client.tls_certs_only([reqwest::Certificate::from_pem(&certificate)?]),
            None => client,
        })
    }

    /// Returns a client with the settings of an expert who wants nothing but one request per call.
    fn tuned_reqwest(&self) -> Result<reqwest::Client> {
        let client = self.reqwest()?.redirect(reqwest::redirect::Policy::none()).no_proxy();
        Ok(client.retry(reqwest::retry::never().max_retries_per_request(0)).build()?)
    }
}

pub(crate) fn blocking_client(server: &str) -> Result<Client> {
    Ok(builder(server).build()?)
}

pub(crate) fn builder(server: &str) -> volcredis::Builder {
    Client::builder(REGION).endpoint(server).credentials(Credentials::new(ACCESS_KEY, SECRET_KEY))
}

/// Selects the TLS implementation of `reqwest` and ureq.
fn install_tls() {
    // Fails if it is installed already, which is fine.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

pub(crate) fn reqwest_client() -> Result<reqwest::Client> {
    install_tls();
    Ok(reqwest::Client::new())
}

pub(crate) fn runtime() -> Result<Runtime> {
    Ok(Builder::new_current_thread().enable_all().build()?)
}

/// Makes the calls one after another.
fn sequential(options: &Options, call: impl Fn() -> Result<()>) -> Result<Measurement> {
    for _ in 0..options.calls / 10 {
        call()?;
    }
    let watch = Stopwatch::start();
    for _ in 0..options.calls {
        call()?;
    }
    Ok(watch.stop(options.calls))
}

fn call_blocking(client: &Client, call: Call) -> Result<()> {
    match call {
        Call::Policy => drop(client.send(&workload::policy())?),
        Call::List => return read(&client.send(&workload::list())?.instances),
    }
    Ok(())
}

/// Reads three members of each instance.
fn read(instances: &[Instance]) -> Result<()> {
    let mut length = 0;
    for Instance { instance_id, status, vpc_id, .. } in instances {
        length += instance_id.as_ref().map_or(0, String::len);
        length += status.as_ref().map_or(0, |status| status.as_str().len());
        length += vpc_id.as_ref().map_or(0, String::len);
    }
    ensure!(length > 0, "the list is empty");
    Ok(())
}

/// Makes the calls concurrently on one thread.
fn concurrent<C, F>(options: &Options, call: C) -> Result<Measurement>
where
    C: Fn() -> F + Clone + Send + 'static,
    F: Future<Output = Result<()>> + Send + 'static,
{
    runtime()?.block_on(async {
        run_tasks(options.calls / 10, options.in_flight, call.clone()).await?;
        let watch = Stopwatch::start();
        run_tasks(options.calls, options.in_flight, call).await?;
        Ok(watch.stop(options.calls))
    })
}

async fn run_tasks<C, F>(calls: u64, in_flight: u64, call: C) -> Result<()>
where
    C: Fn() -> F + Clone + Send + 'static,
    F: Future<Output = Result<()>> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    for _ in 0..in_flight {
        let call = call.clone();
        tasks.spawn(async move {
            for _ in 0..calls / in_flight {
                call().await?;
            }
            Ok(())
        });
    }
    tasks.join_all().await.into_iter().collect()
}

pub(crate) async fn call_async(client: AsyncClient, call: Call) -> Result<()> {
    match call {
        Call::Policy => drop(client.send(&workload::policy()).await?),
        Call::List => return read(&client.send(&workload::list()).await?.instances),
    }
    Ok(())
}

/// A URL as a string, which each request parses, or parsed.
pub(crate) trait AsUrl: Send {
    fn post(self, client: &reqwest::Client) -> reqwest::RequestBuilder;
}

impl AsUrl for Arc<str> {
    fn post(self, client: &reqwest::Client) -> reqwest::RequestBuilder {
        client.post(&*self)
    }
}

impl AsUrl for Url {
    fn post(self, client: &reqwest::Client) -> reqwest::RequestBuilder {
        client.post(self)
    }
}

pub(crate) async fn call_reqwest(client: reqwest::Client, url: impl AsUrl, call: Call) -> Result<()> {
    let request = url.post(&client);
    match call {
        Call::Policy => check_policy(&request.json(&baseline::policy()).send().await?.json().await?),
        Call::List => check_list(&request.json(&baseline::list()).send().await?.json().await?),
    }
}

fn call_reqwest_blocking(client: &reqwest::blocking::Client, url: &str, call: Call) -> Result<()> {
    let request = client.post(url);
    match call {
        Call::Policy => check_policy(&request.json(&baseline::policy()).send()?.json()?),
        Call::List => check_list(&request.json(&baseline::list()).send()?.json()?),
    }
}

fn call_ureq(client: &ureq::Agent, url: &str, call: Call) -> Result<()> {
    let request = client.post(url);
    match call {
        Call::Policy => check_policy(&request.send_json(baseline::policy())?.into_body().read_json()?),
        Call::List => check_list(&request.send_json(baseline::list())?.into_body().read_json()?),
    }
}

fn check_policy(response: &baseline::Response<baseline::Nothing>) -> Result<()> {
    ensure!(response.result.is_none());
    Ok(())
}

fn check_list(response: &baseline::Response<baseline::List>) -> Result<()> {
    ensure!(response.result.as_ref().context("the response has no list")?.instances.len() == 100);
    Ok(())
}

fn hyper(options: &Options) -> Result<Measurement> {
    let address: SocketAddr =
        options.server.strip_prefix("http://").context("the server must be an http URL")?.parse()?;
    let body = Bytes::from(match options.call {
        Call::Policy => serde_json::to_vec(&baseline::policy())?,
        Call::List => serde_json::to_vec(&baseline::list())?,
    });
    let query = options.call.query();
    runtime()?.block_on(async {
        let mut senders = Vec::new();
        for _ in 0..options.in_flight {
            let stream = TcpStream::connect(address).await?;
            stream.set_nodelay(true)?;
            let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
            tokio::spawn(connection);
            senders.push(sender);
        }
        let each = options.calls / options.in_flight;
        let watch = Stopwatch::start();
        let mut tasks = JoinSet::new();
        for mut sender in senders {
            let body = body.clone();
            tasks.spawn(async move {
                for _ in 0..each {
                    let request = hyper::Request::post(query)
                        .header("host", "127.0.0.1")
                        .header("content-type", "application/json")
                        .body(Full::new(body.clone()))?;
                    sender.ready().await?;
                    sender.send_request(request).await?.into_body().collect().await?;
                }
                Ok(())
            });
        }
        tasks.join_all().await.into_iter().collect::<Result<()>>()?;
        Ok(watch.stop(options.calls))
    })
}
