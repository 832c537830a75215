//! Iterates over all pages of a list: by item, and by whole response.
#![allow(clippy::print_stdout)]

use std::error::Error;

use volcredis::actions::DescribeDBInstancesRequest;
use volcredis_emulator::Emulator;

fn main() -> Result<(), Box<dyn Error>> {
    // An emulator stands in for the service. To call the service: `volcredis::Client::builder("cn-beijing").build()?`.
    let emulator = Emulator::builder().start()?;
    let client = emulator.client()?;

    // The next page is requested while you work on the current one.
    let request = DescribeDBInstancesRequest::new().page_size(2);
    for instance in client.paginate(&request).prefetch(true) {
        let instance = instance?;
        println!("{:?} is {:?}", instance.instance_id, instance.status);
    }

    for page in client.paginate(&request).pages() {
        let page = page?;
        println!("{} instances, request id {:?}", page.instances.len(), page.request_id());
    }
    Ok(())
}

#[test]
fn runs() -> Result<(), Box<dyn Error>> {
    main()
}
