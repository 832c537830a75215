/**
 * @file
 * All actions; see `typed.h` for how to use them. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_ACTIONS_H
#define VOLCREDIS_ACTIONS_H

#include "generated/types.h"
#include "generated/accounts.h"
#include "generated/allow_lists.h"
#include "generated/backups.h"
#include "generated/blue_green.h"
#include "generated/enterprise.h"
#include "generated/events.h"
#include "generated/high_availability.h"
#include "generated/instance_configuration.h"
#include "generated/instances.h"
#include "generated/logs.h"
#include "generated/network.h"
#include "generated/parameter_groups.h"
#include "generated/parameters.h"
#include "generated/regions.h"
#include "generated/sessions.h"
#include "generated/tags.h"
#include "generated/tasks.h"

#endif /* VOLCREDIS_ACTIONS_H */
