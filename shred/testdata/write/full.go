package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"

	"backupvault/shred"
)

const (
	page  = 4096
	plain = 64 << 20 // bytes of room for what is not to fail
)

// full lets commits run out of space, with one page more of room each time, so that it
// ends at one place of a commit after another. Each time the store must stop; once there
// is room again, it opens with all that was acknowledged.
func full(ctx context.Context, folder string, steps int64, o shred.Options) error {
	if err := unix.Mount("tmpfs", folder, "tmpfs", 0, size(plain)); err != nil {
		return fmt.Errorf("no disk to fill (it takes root, or user namespaces): %w", err)
	}
	path := filepath.Join(folder, "store")
	if err := create(ctx, path, o); err != nil {
		return err
	}
	for room := range steps {
		if err := fill(ctx, path, room*page, o); err != nil {
			return fmt.Errorf("with %d pages of room: %w", room, err)
		}
	}
	return nil
}

// fill makes updates until the disk is full, then makes room, opens and verifies.
func fill(ctx context.Context, path string, room int64, o shred.Options) error {
	s, err := shred.Open(ctx, path, o)
	if err != nil {
		return err
	}
	n, err := verify(ctx, s)
	if err != nil {
		return err
	}
	if err := resize(path, room); err != nil {
		return err
	}
	outcome := ""
	for outcome != "fatal" {
		if outcome, err = write(ctx, s, n+1, 1); err != nil {
			return err
		}
		if outcome == "acknowledged" {
			n++
		}
	}
	if err := s.Close(); err != nil {
		return err
	}
	if left := free(path); left != 0 {
		return fmt.Errorf("the store stopped on a disk that has %d bytes left", left)
	}
	fmt.Printf("full after update %d\n", n)
	if err := resize(path, plain); err != nil {
		return err
	}
	if s, err = shred.Open(ctx, path, o); err != nil {
		return err
	}
	found, err := verify(ctx, s)
	if err != nil || found < n || found > n+1 {
		return fmt.Errorf("%d updates found, %d acknowledged: %w", found, n, err)
	}
	if outcome, err := write(ctx, s, found+1, 1); err != nil || outcome != "acknowledged" {
		return fmt.Errorf("with room again: %s, %w", outcome, err)
	}
	return s.Close()
}

// resize leaves room bytes free on the disk.
func resize(path string, room int64) error {
	var st unix.Statfs_t
	if err := unix.Statfs(path, &st); err != nil {
		return err
	}
	used := int64(st.Blocks-st.Bfree) * st.Bsize
	return unix.Mount("tmpfs", filepath.Dir(path), "tmpfs", unix.MS_REMOUNT, size(used+room))
}

func free(path string) int64 {
	var st unix.Statfs_t
	if err := unix.Statfs(path, &st); err != nil {
		return -1
	}
	return int64(st.Bfree) * int64(os.Getpagesize())
}

func size(bytes int64) string { return fmt.Sprintf("size=%d", bytes) }
