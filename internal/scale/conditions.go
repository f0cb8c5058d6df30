package main

import (
	"fmt"
	"runtime"

	"golang.org/x/sys/unix"
)

// conditions tell where figures come from, without naming the machine.
func (o *options) conditions() string {
	var u unix.Utsname
	kernel := "unknown kernel"
	if unix.Uname(&u) == nil {
		kernel = unix.ByteSliceToString(u.Sysname[:]) + " " + unix.ByteSliceToString(u.Release[:])
	}
	return fmt.Sprintf("%d processors, %s, %s/%s, %s; stores on %s, SoftHSM's tokens on %s; %s updates, %d rounds",
		runtime.NumCPU(), kernel, runtime.GOOS, runtime.GOARCH, runtime.Version(),
		fileSystem(o.dir), fileSystem(o.tokens), thousands(o.updates), o.rounds)
}

func fileSystem(path string) string {
	names := map[int64]string{unix.EXT4_SUPER_MAGIC: "ext4", unix.TMPFS_MAGIC: "tmpfs",
		unix.XFS_SUPER_MAGIC: "xfs", unix.BTRFS_SUPER_MAGIC: "btrfs", unix.OVERLAYFS_SUPER_MAGIC: "overlayfs"}
	var fs unix.Statfs_t
	if unix.Statfs(path, &fs) != nil {
		return "an unknown file system"
	}
	if name, ok := names[int64(fs.Type)]; ok {
		return name
	}
	return fmt.Sprintf("a file system of type %#x", fs.Type)
}
