package main

import "io"

// sink remembers that something could not be written: an access token that did not reach its
// file, because the disk is full, must not look like success.
type sink struct {
	io.Writer
	err error
}

func (s *sink) Write(b []byte) (int, error) {
	n, err := s.Writer.Write(b)
	if s.err == nil {
		s.err = err
	}
	return n, err
}
