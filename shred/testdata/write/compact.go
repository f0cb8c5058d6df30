package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"

	"backupvault/internal/sysfault"
	"backupvault/shred"
)

func quiet(done, all uint64) {}

// heldCompact compacts a store; a watcher decides the writes of the second file.
func heldCompact(ctx context.Context, path string, o shred.Options) error {
	if err := sysfault.Arm(); err != nil {
		return err
	}
	if _, err := shred.Compact(ctx, path, o, quiet); err != nil {
		fmt.Println("failed")
		return nil
	}
	fmt.Println("compacted")
	return nil
}

// fullCompact compacts a store on a disk that has no room from the beginning, and on one
// that fills up on the way, with one page more of room each time.
func fullCompact(ctx context.Context, folder string, steps int64, o shred.Options) error {
	if err := unix.Mount("tmpfs", folder, "tmpfs", 0, size(plain)); err != nil {
		return fmt.Errorf("no disk to fill (it takes root, or user namespaces): %w", err)
	}
	path := filepath.Join(folder, "store")
	if err := create(ctx, path, o); err != nil {
		return err
	}
	const updates = 20
	if err := next(ctx, path, updates, o); err != nil {
		return err
	}
	if err := noRoom(ctx, path, o); err != nil {
		return err
	}
	for room := range steps {
		if err := fillsUp(ctx, path, room*page, o); err != nil {
			return fmt.Errorf("with %d pages of room: %w", room, err)
		}
		s, err := shred.Open(ctx, path, o)
		if err != nil {
			return err
		}
		n, err := verify(ctx, s)
		if err != nil || n != updates {
			return fmt.Errorf("%d updates found: %w", n, err)
		}
		if err := s.Close(); err != nil {
			return err
		}
	}
	_, err := shred.Compact(ctx, path, o, quiet)
	return err
}

// next verifies a store and makes some more updates.
func next(ctx context.Context, path string, updates uint64, o shred.Options) error {
	s, err := shred.Open(ctx, path, o)
	if err != nil {
		return err
	}
	found, err := verify(ctx, s)
	fmt.Println(found)
	for n := found + 1; n <= found+updates && err == nil; n++ {
		_, err = write(ctx, s, n, 1)
	}
	return errors.Join(err, s.Close())
}

// noRoom: what is known beforehand to fail is refused, and nothing is written.
func noRoom(ctx context.Context, path string, o shred.Options) error {
	before, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := resize(path, 100*page); err != nil {
		return err
	}
	_, err = shred.Compact(ctx, path, o, quiet)
	if !errors.Is(err, shred.ErrNoRoom) {
		return fmt.Errorf("without room: %w", err)
	}
	fmt.Println(err)
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, before) {
		return fmt.Errorf("the file has changed: %w", err)
	}
	return resize(path, plain)
}

// fillsUp lets the disk lose its room once the compaction has begun.
func fillsUp(ctx context.Context, path string, room int64, o shred.Options) error {
	var resized error
	_, err := shred.Compact(ctx, path, o, func(done, all uint64) {
		if done == 0 {
			resized = resize(path, room)
		}
	})
	if resized != nil || !errors.Is(err, unix.ENOSPC) {
		return fmt.Errorf("on a disk that filled up: %w", errors.Join(resized, err))
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(entries) != 1 {
		return fmt.Errorf("%d files are left: %w", len(entries), err)
	}
	return resize(path, plain)
}
