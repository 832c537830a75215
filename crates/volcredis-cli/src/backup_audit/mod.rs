//! `volcredis backup-audit`: the cross-region backups of all instances, and what is wrong with them.

mod collect;
mod fix;
mod report;
mod row;

use std::time::SystemTime;

use clap::value_parser;
use volcredis::Timestamp;

use crate::clients::Clients;
use crate::error::CliError;
use crate::options::Options;
use crate::output::Printer;
use crate::{logging, runtime};

use row::Row;

/// Audits the cross-region backups of all instances: policy, plan, newest backup and newest copy.
///
/// The exit code is 1 where something falls short. With --fix, switches cross-region backup on where it is off or has no
/// destination, after showing the plan and asking. An interrupted fix can be started again: it continues with what is left.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Audit instances with this tag; repeat it for several tags, all of which an instance must have.
    #[arg(long, value_name = "KEY[=VALUE]")]
    tag: Vec<String>,
    /// Audit these instances.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    instance_id: Vec<String>,
    /// Audit instances whose name contains this.
    #[arg(long, value_name = "NAME")]
    instance_name: Option<String>,
    /// Audit the instances of this project.
    #[arg(long, value_name = "NAME")]
    project_name: Option<String>,
    /// Maximum age of the newest backup.
    #[arg(long, value_name = "HOURS", default_value_t = 48, value_parser = value_parser!(u32).range(1..))]
    max_backup_age: u32,
    /// Maximum age of the newest copy in the destination region.
    #[arg(long, value_name = "HOURS", default_value_t = 48, value_parser = value_parser!(u32).range(1..))]
    max_copy_age: u32,
    /// Print only the instances that fall short.
    #[arg(long)]
    only_problems: bool,
    /// Switch cross-region backup on where it is off or has no destination.
    #[arg(long, requires = "destination")]
    fix: bool,
    /// Region to copy backups to with --fix, such as cn-shanghai.
    #[arg(long, value_name = "REGION", requires = "fix")]
    destination: Option<String>,
}

/// Audits the instances, fixes what is wrong if asked to, and prints the report.
pub(crate) fn run(options: &Options, arguments: &Arguments) -> Result<(), CliError> {
    logging::start(&options.connection)?;
    let clients = Clients::new(&options.connection)?.at_documented_rate();
    runtime::block_on(audit(options, &clients, arguments))
}

async fn audit(options: &Options, clients: &Clients, arguments: &Arguments) -> Result<(), CliError> {
    let regions = clients.regions(&options.connection).await?;
    let mut rows = collect::rows(clients, &regions, arguments).await?;
    let now = Timestamp::from(SystemTime::now());
    for row in &mut rows {
        row.find_problems(now, arguments.max_backup_age, arguments.max_copy_age);
    }
    let outcome = match &arguments.destination {
        Some(destination) => fix::run(options, clients, &mut rows, destination).await?,
        None => fix::Outcome::Complete,
    };
    let falls_short = rows.iter().any(Row::falls_short);
    if arguments.only_problems {
        rows.retain(|row| row.falls_short() || row.fix.is_some());
    }
    Printer::new(&options.output).print(&report::printable(&rows, now))?;
    match outcome {
        fix::Outcome::Interrupted => {
            Err(CliError::interrupted("interrupted; run the command again to continue with what is left"))
        }
        fix::Outcome::Complete if falls_short => Err(CliError::falls_short()),
        fix::Outcome::Complete => Ok(()),
    }
}
