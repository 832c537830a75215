-- Acquires or reserves the next slot of an action. Times are in microseconds.
--
-- KEYS: the state of the action; the times of the last grants.
local initial, max = ARGV[1], tonumber(ARGV[2]) -- Rates; a maximum of 0 is none.
local adaptive = ARGV[3] == '1'
local window_length, disengage_after = tonumber(ARGV[4]), tonumber(ARGV[5])
local catch_up, margin = tonumber(ARGV[6]), tonumber(ARGV[7])
local accepted, throttled = tonumber(ARGV[8]), tonumber(ARGV[9]) -- Responses since the last call.
local was_throttled, retry_after = ARGV[10] == '1', tonumber(ARGV[11])
local slot = tonumber(ARGV[12]) -- The reserved slot, or -1.
local old_rate, new_rate = ARGV[13], ARGV[14] -- The rate after a window, for the rate that it was computed from.

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local state = redis.call('HMGET', KEYS[1], 'rate', 'next', 'window', 'accepted', 'throttled', 'last', 'hold')
local rate, next, window, last, hold = state[1], now, now, now, 0
if rate and tonumber(state[3]) > now then
    -- The clock is that of another Redis, which has become the primary.
    redis.call('DEL', KEYS[2])
elseif rate then
    next, window, last, hold = tonumber(state[2]), tonumber(state[3]), tonumber(state[6]), tonumber(state[7])
    accepted, throttled = accepted + tonumber(state[4]), throttled + tonumber(state[5])
elseif was_throttled then
    -- The limit of the current period is exhausted.
    next = now + window_length
end
if was_throttled then
    last = now
elseif adaptive and (not rate or (now >= last + disengage_after and now >= next + window_length)) then
    redis.call('DEL', KEYS[1], KEYS[2])
    return {0, '0', -1, 0, 0, 0, 0}
end
if new_rate ~= '' and rate == old_rate then
    rate = new_rate
end
rate = rate or initial
if max > 0 and tonumber(rate) > max then
    rate = ARGV[2]
end
if retry_after > 0 then
    hold = math.max(hold, now + retry_after)
    next = math.max(next, hold)
end

-- The caller computes the next rate from the responses in a window that has ended.
local ended = {0, 0, 0}
if now >= window + window_length then
    ended = {accepted, throttled, now - window}
    window, accepted, throttled = now, 0, 0
end

local interval = 1000000 / tonumber(rate) * margin
-- Missed slots do not accumulate to a burst.
local earliest = now - catch_up * interval
if slot < hold or slot < earliest or slot >= next then
    slot = math.max(next, earliest)
    next = slot + interval
end
local wait = math.max(slot - now, 0)
if wait == 0 then
    -- Late calls must not exceed the limit either.
    local count = math.max(math.floor(tonumber(rate)), 1)
    local oldest = redis.call('LINDEX', KEYS[2], count - 1)
    wait = math.max((oldest or 0) + count * interval - now, 0)
    if wait == 0 then
        redis.call('LPUSH', KEYS[2], string.format('%.0f', now))
        redis.call('LTRIM', KEYS[2], 0, count - 1)
    end
end

local fields = {'rate', rate}
for name, value in pairs({next = next, window = window, accepted = accepted, throttled = throttled, last = last, hold = hold}) do
    fields[#fields + 1] = name
    fields[#fields + 1] = string.format('%.0f', value)
end
redis.call('HSET', KEYS[1], unpack(fields))
local lifetime = math.max(2 * disengage_after, hold - now, next - now) / 1000
redis.call('PEXPIRE', KEYS[1], math.ceil(lifetime))
redis.call('PEXPIRE', KEYS[2], math.ceil(lifetime))
return {1, rate, slot, math.ceil(wait), ended[1], ended[2], ended[3]}
