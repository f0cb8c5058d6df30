// Command kill writes to a store until a fail point ends it; kill_test.go runs it.
//
//	kill create|write|compact|verify FILE TOKEN-URI...
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"backupvault/hsm"
	"backupvault/shred"
)

func main() {
	log.SetFlags(0)
	if err := run(context.Background(), os.Args[1], os.Args[2], os.Args[3:]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, what, path string, uris []string) error {
	var o shred.Options
	for _, uri := range uris {
		t, err := hsm.OpenToken(ctx, uri)
		if err != nil {
			return err
		}
		o.Tokens = append(o.Tokens, t)
	}
	if what == "create" {
		s, err := shred.Create(ctx, path, [16]byte{1}, o)
		if err != nil {
			return err
		}
		return s.Close()
	}
	if what == "compact" {
		_, err := shred.Compact(ctx, path, o, func(done, all uint64) {})
		return err
	}
	s, err := shred.Open(ctx, path, o)
	if err != nil {
		return err
	}
	if what == "write" {
		for {
			if err := s.Update(ctx, count); err != nil {
				return err
			}
			fmt.Println("acknowledged")
		}
	}
	if _, err := s.Check(ctx); err != nil {
		return err
	}
	return s.View(func(tx shred.Tx) error {
		v, err := tx.Get(1, []byte("n"))
		fmt.Println(len(v))
		return err
	})
}

// count makes a value one byte longer.
func count(tx shred.Tx) error {
	v, err := tx.Get(1, []byte("n"))
	if err != nil {
		return err
	}
	return tx.Put(1, []byte("n"), append(v, 'x'))
}
