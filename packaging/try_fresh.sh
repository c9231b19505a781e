#!/usr/bin/env bash
# Try the two commands on a bare Debian 12, each twice: first with network, then without.
#
#   sudo packaging/try_fresh.sh [demo] [test]
#
# FRESH_DIR   where the systems are made (default build/fresh)
# FRESH_CA    a CA bundle that pip and npm shall trust besides their own
# FRESH_SUITE another release of Debian (default bookworm)
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
dir=${FRESH_DIR:-$here/build/fresh}
suite=${FRESH_SUITE:-bookworm}
base=$dir/$suite
clone=/srv/flowbutton

# inside NETWORK COMMAND…: run a command in the system; its mounts and processes go when it ends.
inside() {
    local network=() prepare=:
    if [ "$1" = offline ]; then
        network=(--net)
        prepare='ip link set lo up'
    fi
    shift
    unshare --mount --pid --fork --kill-child "${network[@]}" sh -euc "
        $prepare
        mount --rbind /dev '$root/dev'
        mount -t proc proc '$root/proc'
        mount -t sysfs sys '$root/sys'
        mount -t tmpfs tmp '$root/tmp'
        exec chroot '$root' env -i HOME=/root TERM=dumb PATH=/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin \
            ${FRESH_CA:+PIP_CERT=/etc/fresh-ca.pem NODE_EXTRA_CA_CERTS=/etc/fresh-ca.pem} \
            sh -c 'cd $clone && exec \"\$@\"' sh \"\$@\"" sh "$@" </dev/null
}

if [ ! -e "$base/complete" ]; then
    rm -rf "$base"
    mkdir -p "$dir"
    debootstrap --variant=minbase --include=python3,git,make "$suite" "$base" >"$dir/debootstrap.log"
    rm -rf "$base/var/cache/apt/archives"/*.deb
    touch "$base/complete"
fi

failed=0
for goal in "${@:-demo}"; do
    root=$dir/$goal
    rm -rf "$root"
    cp -a --reflink=auto "$base" "$root"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    [ -z "${FRESH_CA:-}" ] || cp "$FRESH_CA" "$root/etc/fresh-ca.pem"
    git clone -q --no-hardlinks "$here" "$root$clone"
    for network in online offline; do
        began=$SECONDS
        code=0
        inside "$network" make "$goal" >"$dir/$goal-$network.log" 2>&1 || code=$?
        echo "make $goal, $network: exit code $code after $((SECONDS - began)) s, see $dir/$goal-$network.log"
        [ "$code" = 0 ] || failed=1
    done
done
exit "$failed"
