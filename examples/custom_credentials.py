"""Signs requests with credentials from a function of your own."""

import datetime

import volcredis


def main():
    # An emulator stands in for the service. To call the service, leave out `endpoint`.
    with volcredis.emulator() as emulator:

        def read_vault():
            """Returns credentials that are valid for an hour. A real program would ask a vault."""
            expires_at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)
            return volcredis.Credentials(emulator.access_key, emulator.secret_key, expires_at=expires_at)

        # The client calls the function once for any number of calls, and again before the credentials expire.
        with volcredis.Client("cn-beijing", endpoint=emulator.url, credentials=read_vault) as client:
            print(len(client.describe_regions().regions), "regions")


main()
