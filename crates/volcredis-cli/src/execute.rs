//! The execution of a request: confirmation, sending, printing, waiting.

use serde_json::{Value, json};
use volcredis::model::Action;
use volcredis::{DynamicRequest, Error, Response};

use crate::clients::Clients;
use crate::error::CliError;
use crate::options::Options;
use crate::output::{Printable, Printer, list_of};
use crate::{confirm, dry_run, logging, pages, regions, runtime, wait};

/// Executes a request as the options say.
pub(crate) fn run(options: &Options, request: DynamicRequest) -> Result<(), CliError> {
    logging::start(&options.connection)?;
    let request = request.allow_unknown_parameters(options.call.no_validation);
    let clients = Clients::new(&options.connection)?.skip_validation(options.call.no_validation);
    runtime::block_on(execute(options, &clients, &request))
}

async fn execute(options: &Options, clients: &Clients, request: &DynamicRequest) -> Result<(), CliError> {
    let is_write = request.action().is_none_or(|action| action.mutating);
    if options.connection.is_several() {
        if is_write {
            return Err(CliError::usage(format!(
                "{} makes a change: call one region at a time",
                request.action_name()
            )));
        }
        clients.listen_for_interrupts();
        return regions::run(options, clients, request).await;
    }
    let client = clients.client()?;
    let request = &regions::request_in(request, client.region().as_str());
    if options.call.dry_run {
        return dry_run::print(&client, request).await;
    }
    if options.call.wait {
        wait::check(request)?;
    }
    if let Some(consequence) = confirm::consequence(request.action_name()) {
        if !options.call.no_validation {
            request.validate().map_err(Error::from)?;
        }
        confirm::action(request, client.region().as_str(), consequence, options.call.yes)?;
    }
    clients.listen_for_interrupts();
    let response = pages::send(&client, request, options.output.max_items).await?;
    let printer = Printer::new(&options.output);
    let printable = printable(request.action(), &response);
    if is_write {
        let printed = printer.print_change(&printable);
        printed.map_err(|error| not_printed(&error, &response, clients.last_token().as_deref()))?;
    } else {
        printer.print(&printable)?;
    }
    if options.call.wait {
        wait::after(&client, request, &response.result, &options.call).await?;
    }
    Ok(())
}

fn printable(action: Option<&'static Action>, response: &Response<Value>) -> Printable {
    Printable {
        whole: json!({ "ResponseMetadata": response.metadata, "Result": response.result }),
        result: response.result.clone(),
        list: action.and_then(list_of),
    }
}

/// Returns the error of a change whose response could not be printed, with all that identifies the change.
fn not_printed(error: &CliError, response: &Response<Value>, token: Option<&str>) -> CliError {
    let request_id = response.request_id().unwrap_or("unknown");
    let token = token.map(|token| format!(", client token {token}")).unwrap_or_default();
    CliError::not_printed(format!(
        "the change was made, but its response could not be printed: {}\nrequest ID {request_id}{token}\ndo not repeat \
         the command",
        error.message()
    ))
}
