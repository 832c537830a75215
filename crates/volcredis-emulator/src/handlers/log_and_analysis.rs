//! Slow queries, large requests, hot and big keys, and scans for expired keys.

use std::time::Duration;

use volcredis_core::Timestamp;
use volcredis_core::actions::describe_big_keys::BigKey;
use volcredis_core::actions::describe_fat_logs::FatLog;
use volcredis_core::actions::describe_hot_keys::HotKey;
use volcredis_core::actions::describe_key_scan_jobs::KeyScanJob;
use volcredis_core::actions::describe_slow_logs::SlowQuery;
use volcredis_core::actions::{
    CreateKeyScanJobRequest, CreateKeyScanJobResponse, DescribeBigKeysRequest, DescribeBigKeysResponse,
    DescribeFatLogsRequest, DescribeFatLogsResponse, DescribeHotKeysRequest, DescribeHotKeysResponse,
    DescribeKeyScanJobsRequest, DescribeKeyScanJobsResponse, DescribeSlowLogsRequest,
    DescribeSlowLogsResponse, InterruptKeyScanJobRequest, InterruptKeyScanJobResponse,
};
use volcredis_core::types::{BigKeyOrder, KeyType};

use crate::data_plane;
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::{Page, TokenPage};
use crate::model::event::Event;
use crate::model::instance::Instance;
use crate::model::key_scan_job::KeyScanJobStatus;
use crate::model::synthetic_data::Period;
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

use crate::model::key_scan_job;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);
const THREE_DAYS: Duration = Duration::from_secs(3 * 86_400);

/// The address of the synthetic client, from a block reserved for documentation.
const CLIENT: &str = "192.0.2.1:50000";

impl Handle for DescribeSlowLogsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeSlowLogsResponse, ServiceError> {
        let now = call.now;
        let instance = &call.instance(&self.instance_id)?.clone();
        let (from, to) = (self.query_start_time.as_ref(), self.query_end_time.as_ref());
        let period = Period::new(instance, from, to, THREE_DAYS, now)?;
        let queries = match &mut call.data_plane {
            Some(data_plane) => real_slow_queries(instance, period, data_plane.slow_queries(&instance.id)?),
            None => synthetic_slow_queries(instance, period),
        };
        let page = TokenPage::of(queries.into_iter(), self.context.as_deref(), self.page_size)?;
        Ok(DescribeSlowLogsResponse::new()
            .context(page.context)
            .instance_id(instance.id.as_str())
            .list_over(page.is_last)
            .total(page.total)
            .slow_query(page.items))
    }
}

fn real_slow_queries(
    instance: &Instance,
    period: Period,
    queries: Vec<data_plane::SlowQuery>,
) -> Vec<SlowQuery> {
    let convert = |query: data_plane::SlowQuery| {
        let mut shown = SlowQuery::new()
            .instance_id(instance.id.as_str())
            .db_name("0")
            .execution_start_time(query.time.timestamp().to_string())
            .node_id(instance.node_id(query.shard, instance.primary_of(query.shard)))
            .query_text(query.command)
            .query_times(query.microseconds);
        shown.host_address = query.client.map(|client| client.to_string());
        shown
    };
    queries.into_iter().filter(|query| period.contains(query.time)).map(convert).collect()
}

fn synthetic_slow_queries(instance: &Instance, period: Period) -> Vec<SlowQuery> {
    let node = instance.node_id(0, instance.primary_of(0));
    let query = |(number, time): (i64, Timestamp)| {
        SlowQuery::new()
            .instance_id(instance.id.as_str())
            .db_name("0")
            .execution_start_time(time.to_string())
            .host_address(CLIENT)
            .node_id(node.as_str())
            .query_text(format!("KEYS user:{number}:*"))
            .query_times(20_000_i64)
            .user_name("default")
    };
    period.times().map(query).collect()
}

impl Handle for DescribeFatLogsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeFatLogsResponse, ServiceError> {
        let now = call.now;
        let instance = &call.instance(&self.instance_id)?.clone();
        let (from, to) = (self.query_start_time.as_ref(), self.query_end_time.as_ref());
        let period = Period::new(instance, from, to, THREE_DAYS, now)?;
        let node = instance.node_id(0, instance.primary_of(0));
        // Redis does not record the sizes of requests.
        let is_synthetic = call.data_plane.is_none();
        let logs = period.times().take_while(|_| is_synthetic).map(|(number, time)| {
            FatLog::new()
                .instance_id(instance.id.as_str())
                .action_type("read")
                .client_address(CLIENT)
                .client_name("client-1")
                .cmd("HGETALL")
                .cmd_length("1048576")
                .execution_start_time(time.to_string())
                .log_id(number.to_string())
                .node_id(node.as_str())
        });
        let logs: Vec<_> = logs.collect();
        let page = TokenPage::of(logs.into_iter(), self.context.as_deref(), self.page_size)?;
        Ok(DescribeFatLogsResponse::new()
            .context(page.context)
            .instance_id(instance.id.as_str())
            .list_over(page.is_last)
            .total(page.total)
            .fat_logs(page.items))
    }
}

/// Reports whether a filter matches strings, the type of all synthetic keys.
fn matches_strings(wanted: Option<&KeyType>) -> bool {
    wanted.is_none_or(|wanted| wanted.as_str().is_empty() || *wanted == KeyType::String)
}

impl Handle for DescribeHotKeysRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeHotKeysResponse, ServiceError> {
        let now = call.now;
        let instance = &call.instance(&self.instance_id)?.clone();
        let (from, to) = (self.query_start_time.as_ref(), self.query_end_time.as_ref());
        let period = Period::new(instance, from, to, HOUR, now)?;
        if let Some(data_plane) = &mut call.data_plane {
            let found = data_plane.hot_keys(&instance.id, MAX_KEYS)?;
            let keys = found.into_iter().map(|key| real_hot_key(instance, key, now)).filter(|key| {
                has_kind(key.key_type.as_deref(), self.key_type.as_ref())
                    && self.shard_ids.as_ref().is_none_or(|ids| {
                        ids.is_empty() || key.shard_id.as_ref().is_some_and(|shard| ids.contains(shard))
                    })
            });
            let (keys, total) = Page::new(None, Some(self.page_size)).of(keys);
            return Ok(DescribeHotKeysResponse::new()
                .instance_id(instance.id.as_str())
                .total(total)
                .hot_key(keys));
        }
        let (shard, node) = (instance.shard_id(0), instance.node_id(0, instance.primary_of(0)));
        let in_shard = self.shard_ids.is_none_or(|ids| ids.is_empty() || ids.contains(&shard));
        let keys = period.times().filter(|_| in_shard && matches_strings(self.key_type.as_ref())).map(
            |(number, time)| {
                HotKey::new()
                    .action_type("read")
                    .create_time(time.to_string())
                    .db_name("0")
                    .key_info(format!("session:{number}"))
                    .key_type("string")
                    .node_id(node.as_str())
                    .query_count("5000")
                    .shard_id(shard.as_str())
            },
        );
        let (keys, total) = Page::new(None, Some(self.page_size)).of(keys);
        Ok(DescribeHotKeysResponse::new().instance_id(instance.id.as_str()).total(total).hot_key(keys))
    }
}

impl Handle for DescribeBigKeysRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBigKeysResponse, ServiceError> {
        let now = call.now;
        let instance = &call.instance(&self.instance_id)?.clone();
        let (from, to) = (self.query_start_time.as_ref(), self.query_end_time.as_ref());
        let period = Period::new(instance, from, to, DAY, now)?;
        if let Some(order) = self
            .order_by
            .as_ref()
            .filter(|order| !matches!(order, BigKeyOrder::ValueSize | BigKeyOrder::ValueLen))
        {
            let message = format!("`OrderBy` must be ValueSize or ValueLen, got `{order}`");
            return Err(ServiceError::redis("OrderTypeInvalid", message));
        }
        if let Some(data_plane) = &mut call.data_plane {
            let mut found = data_plane.big_keys(&instance.id, MAX_KEYS)?;
            if self.order_by == Some(BigKeyOrder::ValueLen) {
                found.sort_by_key(|key| std::cmp::Reverse(key.elements));
            }
            let keys = found
                .into_iter()
                .map(real_big_key)
                .filter(|key| has_kind(key.key_type.as_deref(), self.key_type.as_ref()));
            let (keys, total) = Page::new(None, Some(self.page_size)).of(keys);
            return Ok(DescribeBigKeysResponse::new()
                .instance_id(instance.id.as_str())
                .total(total)
                .big_key(keys));
        }
        let keys = period.times().filter(|_| matches_strings(self.key_type.as_ref())).map(|(number, _)| {
            BigKey::new()
                .db_name("0")
                .key_info(format!("blob:{number}"))
                .key_type("string")
                .value_len("1")
                .value_size("10485760")
        });
        let (keys, total) = Page::new(None, Some(self.page_size)).of(keys);
        Ok(DescribeBigKeysResponse::new().instance_id(instance.id.as_str()).total(total).big_key(keys))
    }
}

/// The number of the largest, and of the hottest, keys that are looked for.
const MAX_KEYS: usize = 500;

fn has_kind(kind: Option<&str>, wanted: Option<&KeyType>) -> bool {
    wanted.is_none_or(|wanted| {
        wanted.as_str().is_empty() || kind.is_some_and(|kind| kind.eq_ignore_ascii_case(wanted.as_str()))
    })
}

fn real_hot_key(instance: &Instance, key: data_plane::KeyUsage, now: UnixMillis) -> HotKey {
    HotKey::new()
        .create_time(now.timestamp().to_string())
        .db_name(key.database.to_string())
        .key_info(key.key)
        .key_type(key.kind)
        .node_id(instance.node_id(key.shard, instance.primary_of(key.shard)))
        .query_count(key.amount.to_string())
        .shard_id(instance.shard_id(key.shard))
}

fn real_big_key(key: data_plane::KeyUsage) -> BigKey {
    BigKey::new()
        .db_name(key.database.to_string())
        .key_info(key.key)
        .key_type(key.kind)
        .value_len(key.elements.to_string())
        .value_size(key.amount.to_string())
}

impl Handle for CreateKeyScanJobRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateKeyScanJobResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?;
        let is_running = |job: &key_scan_job::KeyScanJob| {
            job.instance_id == self.instance_id && job.status == KeyScanJobStatus::Running
        };
        if call.account().key_scan_jobs.values().any(is_running) {
            let message = format!("scan of instance `{}` is already running", self.instance_id);
            return Err(ServiceError::redis("InvalidOperator", message));
        }
        let (id, now) = (call.store.generate_id("scan-sy", 24), call.now);
        let job = key_scan_job::KeyScanJob {
            id: id.clone(),
            instance_id: self.instance_id,
            status: KeyScanJobStatus::Running,
            started: now,
            finished: None,
        };
        call.account().key_scan_jobs.insert(id.clone(), job);
        let due = now + call.store.durations.change;
        call.schedule(due, Event::FinishKeyScan { job_id: id.clone() });
        Ok(CreateKeyScanJobResponse::new().job_id(id))
    }
}

impl Handle for InterruptKeyScanJobRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<InterruptKeyScanJobResponse, ServiceError> {
        let now = call.now;
        let Some(job) = call.account().key_scan_jobs.get_mut(&self.job_id) else {
            return Err(ServiceError::invalid_parameter(format!(
                "scan job `{}` does not exist",
                self.job_id
            )));
        };
        if job.status != KeyScanJobStatus::Running {
            let message = format!("scan job `{}` is {}: must be Running", job.id, job.status.as_str());
            return Err(ServiceError::redis("InvalidOperator", message));
        }
        job.finish(KeyScanJobStatus::Interrupted, now);
        Ok(InterruptKeyScanJobResponse::new())
    }
}

impl Handle for DescribeKeyScanJobsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeKeyScanJobsResponse, ServiceError> {
        call.instance(&self.instance_id)?;
        let from = self.query_start_time.timestamp();
        let to = self.query_end_time.timestamp();
        let wanted = call.account().key_scan_jobs.values().filter(|job| {
            job.instance_id == self.instance_id
                && from.is_none_or(|from| job.started.timestamp() >= from)
                && to.is_none_or(|to| job.started.timestamp() <= to)
        });
        let (jobs, total) = Page::new(self.page_number, self.page_size).of(wanted);
        let rows = jobs.into_iter().map(|job| {
            let started = job.started.timestamp().to_string();
            let mut row = KeyScanJob::new()
                .completed_count(0)
                .create_time(started.as_str())
                .job_id(job.id.as_str())
                .start_time(started)
                .status(job.status.as_str())
                .total_count(0);
            row.finish_time = job.finished.map(|finished| finished.timestamp().to_string());
            row
        });
        Ok(DescribeKeyScanJobsResponse::new().total_jobs_number(total).job_list(rows))
    }
}
