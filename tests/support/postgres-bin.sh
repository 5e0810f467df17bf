#!/usr/bin/env bash
# Prints the folder with PostgreSQL's server programs; fails when there is none.
# Debian keeps them outside PATH, one folder a version; the newest wins.
set -euo pipefail

folders() {
    local initdb
    printf '%s\n' /usr/lib/postgresql/*/bin | sort --version-sort --reverse
    printf '%s\n' /usr/local/pgsql/bin /usr/local/bin
    if initdb=$(command -v initdb); then
        dirname "$(readlink -f "$initdb")"
    fi
}

while read -r folder; do
    if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ] && [ -x "$folder/pg_ctl" ]; then
        printf '%s\n' "$folder"
        exit 0
    fi
done < <(folders)
exit 1
