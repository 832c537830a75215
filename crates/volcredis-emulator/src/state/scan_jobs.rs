//! Jobs that scan an instance for expired keys.

use volcredis_core::actions::describe_key_scan_jobs::KeyScanJob;
use volcredis_core::actions::{
    CreateKeyScanJobRequest, CreateKeyScanJobResponse, DescribeKeyScanJobsRequest,
    DescribeKeyScanJobsResponse, InterruptKeyScanJobRequest, InterruptKeyScanJobResponse,
};

use super::call::Call;
use super::handle::Handle;
use super::paging::Page;
use crate::ServiceFault;
use crate::clock::Moment;

const RUNNING: &str = "Running";
const FINISHED: &str = "Finished";
const INTERRUPTED: &str = "Interrupted";

/// A job. There are no keys, so that all it does is to take its time.
#[derive(Clone, Debug)]
pub(crate) struct ScanJob {
    id: String,
    instance_id: String,
    status: &'static str,
    started: Moment,
    finished: Option<Moment>,
}

impl Handle for CreateKeyScanJobRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateKeyScanJobResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?;
        let is_running = |job: &ScanJob| job.instance_id == self.instance_id && job.status == RUNNING;
        if call.realm().scan_jobs.values().any(is_running) {
            let message = format!("a scan of instance `{}` is running already", self.instance_id);
            return Err(ServiceFault::redis("InvalidOperator", message));
        }
        let (id, now) = (call.world.identifier("scan-sy", 24), call.now);
        let job = ScanJob {
            id: id.clone(),
            instance_id: self.instance_id,
            status: RUNNING,
            started: now,
            finished: None,
        };
        call.realm().scan_jobs.insert(id.clone(), job);
        let (realm, ended) = (call.caller, id.clone());
        call.world.agenda.enter(
            now.after(call.world.durations.change),
            Box::new(move |world, now| {
                let job = world.realm_mut(realm).scan_jobs.get_mut(&ended);
                if let Some(job) = job.filter(|job| job.status == RUNNING) {
                    job.status = FINISHED;
                    job.finished = Some(now);
                }
            }),
        );
        Ok(CreateKeyScanJobResponse::new().job_id(id))
    }
}

impl Handle for InterruptKeyScanJobRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<InterruptKeyScanJobResponse, ServiceFault> {
        let now = call.now;
        let Some(job) = call.realm().scan_jobs.get_mut(&self.job_id) else {
            return Err(ServiceFault::parameter(format!("there is no scan job `{}`", self.job_id)));
        };
        if job.status != RUNNING {
            let message = format!("scan job `{}` is {}, and must be {RUNNING}", job.id, job.status);
            return Err(ServiceFault::redis("InvalidOperator", message));
        }
        job.status = INTERRUPTED;
        job.finished = Some(now);
        Ok(InterruptKeyScanJobResponse::new())
    }
}

impl Handle for DescribeKeyScanJobsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeKeyScanJobsResponse, ServiceFault> {
        call.instance(&self.instance_id)?;
        let from = self.query_start_time.timestamp();
        let to = self.query_end_time.timestamp();
        let wanted = call.realm().scan_jobs.values().filter(|job| {
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
                .status(job.status)
                .total_count(0);
            row.finish_time = job.finished.map(|finished| finished.timestamp().to_string());
            row
        });
        Ok(DescribeKeyScanJobsResponse::new().total_jobs_number(total).job_list(rows))
    }
}
