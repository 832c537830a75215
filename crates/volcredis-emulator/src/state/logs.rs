//! Slow queries, large requests, hot and big keys.

use std::time::Duration;

use volcredis_core::actions::describe_big_keys::BigKey;
use volcredis_core::actions::describe_fat_logs::FatLog;
use volcredis_core::actions::describe_hot_keys::HotKey;
use volcredis_core::actions::describe_slow_logs::SlowQuery;
use volcredis_core::actions::{
    DescribeBigKeysRequest, DescribeBigKeysResponse, DescribeFatLogsRequest, DescribeFatLogsResponse,
    DescribeHotKeysRequest, DescribeHotKeysResponse, DescribeSlowLogsRequest, DescribeSlowLogsResponse,
};
use volcredis_core::types::KeyType;

use super::call::Call;
use super::handle::Handle;
use super::occurrences::{Period, TokenPage};
use super::paging::Page;
use crate::ServiceFault;

const HOUR: Duration = Duration::from_secs(3600);
const THREE_DAYS: Duration = Duration::from_secs(3 * 86_400);

/// The client that all of it comes from; an address that is set aside for documentation.
const CLIENT: &str = "192.0.2.1:50000";

impl Handle for DescribeSlowLogsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeSlowLogsResponse, ServiceFault> {
        let now = call.now;
        let instance = call.instance(&self.instance_id)?;
        let (from, to) = (self.query_start_time.as_ref(), self.query_end_time.as_ref());
        let period = Period::of(instance, from, to, THREE_DAYS, now)?;
        let node = instance.node_id(0, instance.primary_of(0));
        let queries = period.times().map(|(number, time)| {
            SlowQuery::new()
                .instance_id(instance.id.as_str())
                .db_name("0")
                .execution_start_time(time.to_string())
                .host_address(CLIENT)
                .node_id(node.as_str())
                .query_text(format!("KEYS user:{number}:*"))
                .query_times(20_000_i64)
                .user_name("default")
        });
        let page = TokenPage::of(queries, self.context.as_deref(), self.page_size)?;
        Ok(DescribeSlowLogsResponse::new()
            .context(page.context)
            .instance_id(instance.id.as_str())
            .list_over(page.is_last)
            .total(page.total)
            .slow_query(page.items))
    }
}

impl Handle for DescribeFatLogsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeFatLogsResponse, ServiceFault> {
        let now = call.now;
        let instance = call.instance(&self.instance_id)?;
        let (from, to) = (self.query_start_time.as_ref(), self.query_end_time.as_ref());
        let period = Period::of(instance, from, to, THREE_DAYS, now)?;
        let node = instance.node_id(0, instance.primary_of(0));
        let logs = period.times().map(|(number, time)| {
            FatLog::new()
                .instance_id(instance.id.as_str())
                .action_type("read")
                .client_address(CLIENT)
                .client_name("")
                .cmd("HGETALL")
                .cmd_length("1048576")
                .execution_start_time(time.to_string())
                .log_id(number.to_string())
                .node_id(node.as_str())
        });
        let page = TokenPage::of(logs, self.context.as_deref(), self.page_size)?;
        Ok(DescribeFatLogsResponse::new()
            .context(page.context)
            .instance_id(instance.id.as_str())
            .list_over(page.is_last)
            .total(page.total)
            .fat_logs(page.items))
    }
}

/// Whether keys of the type that occurs here are asked for.
fn shows_strings(wanted: Option<&KeyType>) -> bool {
    wanted.is_none_or(|wanted| wanted.as_str().is_empty() || *wanted == KeyType::String)
}

impl Handle for DescribeHotKeysRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeHotKeysResponse, ServiceFault> {
        let now = call.now;
        let instance = call.instance(&self.instance_id)?;
        let (from, to) = (self.query_start_time.as_ref(), self.query_end_time.as_ref());
        let period = Period::of(instance, from, to, HOUR, now)?;
        let (shard, node) = (instance.shard_id(0), instance.node_id(0, instance.primary_of(0)));
        let in_shard = self.shard_ids.is_none_or(|ids| ids.is_empty() || ids.contains(&shard));
        let keys = period.times().filter(|_| in_shard && shows_strings(self.key_type.as_ref())).map(
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
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBigKeysResponse, ServiceFault> {
        let now = call.now;
        let instance = call.instance(&self.instance_id)?;
        let (from, to) = (self.query_start_time.as_ref(), self.query_end_time.as_ref());
        let period = Period::of(instance, from, to, HOUR, now)?;
        let keys = period.times().filter(|_| shows_strings(self.key_type.as_ref())).map(|(number, _)| {
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
