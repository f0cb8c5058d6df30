// Command write makes single updates of a store whose file cannot always be written;
// writefault_test.go runs it.
//
//	write create FILE TOKEN-URI...
//	write update VALUES FILE TOKEN-URI...	while a watcher holds its writes
//	write full STEPS FOLDER TOKEN-URI...	on a disk in memory, mounted on FOLDER, that fills up
//	write next UPDATES FILE TOKEN-URI...	prints the number of updates found, and makes some more
//	write compact 0 FILE TOKEN-URI...	while a watcher holds the second file's writes
//	write full-compact STEPS FOLDER TOKEN-URI...
//
// update prints the number of updates found, then what became of its own: acknowledged, or
// fatal. An update writes VALUES values of each size; all of them say which update wrote
// them last, and that is verified.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strconv"

	"backupvault/hsm"
	"backupvault/internal/sysfault"
	"backupvault/shred"
)

func main() {
	log.SetFlags(0)
	if err := run(context.Background(), os.Args[1], os.Args[2:]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, what string, args []string) error {
	number := 0
	if what != "create" {
		var err error
		if number, err = strconv.Atoi(args[0]); err != nil {
			return err
		}
		args = args[1:]
	}
	path, uris := args[0], args[1:]
	var o shred.Options
	for _, uri := range uris {
		t, err := hsm.OpenToken(ctx, uri)
		if err != nil {
			return err
		}
		o.Tokens = append(o.Tokens, t)
	}
	switch what {
	case "create":
		return create(ctx, path, o)
	case "full":
		return full(ctx, path, int64(number), o)
	case "full-compact":
		return fullCompact(ctx, path, int64(number), o)
	case "compact":
		return heldCompact(ctx, path, o)
	case "next":
		return next(ctx, path, uint64(number), o)
	}
	s, err := shred.Open(ctx, path, o)
	if err != nil {
		return err
	}
	return errors.Join(held(ctx, s, number), s.Close())
}

func create(ctx context.Context, path string, o shred.Options) error {
	s, err := shred.Create(ctx, path, [16]byte{1}, o)
	if err != nil {
		return err
	}
	return s.Close()
}

// held makes one update whose writes a watcher decides.
func held(ctx context.Context, s *shred.Store, values int) error {
	n, err := verify(ctx, s)
	if err != nil {
		return err
	}
	fmt.Println(n)
	if err := sysfault.Arm(); err != nil {
		return err
	}
	outcome, err := write(ctx, s, n+1, values)
	fmt.Println(outcome)
	return err
}

// write makes update n; an error that leaves the store running is one too many.
func write(ctx context.Context, s *shred.Store, n uint64, values int) (outcome string, err error) {
	err = s.Update(ctx, update(n, values))
	if err == nil {
		return "acknowledged", nil
	}
	if !errors.Is(err, shred.ErrFatal) || s.Err() == nil || !errors.Is(s.Update(ctx, update(n, values)), shred.ErrFatal) {
		return "", fmt.Errorf("not fatal: %w", err)
	}
	return "fatal", nil
}
