package shred

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"io"
	"slices"
	"sync/atomic"
)

// bbolt checks two of its pages, the metas; it follows all other page numbers and lengths
// wherever they point. A flipped bit can make it run in a circle or count for hours, which
// no recover ends. So the shape of the file is verified here, through read(2), before bbolt
// walks it: every page number inside the file and used once, every length inside its page.
//
// Layout, in the machine's byte order: page {id 8, kind 2, count 2, overflow 4}, then
// elements: branch {pos 4, key size 4, page 8}, leaf {flags 4, pos 4, key size 4, value
// size 4}, where pos counts from the element; free list: page numbers of 8 bytes. A meta
// page holds after its header {magic 4, version 4, page size 4, flags 4, root page 8,
// sequence 8, free list 8, pages in use 8, transaction 8, checksum 8}.

const (
	pageHead     = 16
	elementSize  = 16
	bucketHead   = 16
	pageBranch   = 0x01
	pageLeaf     = 0x02
	pageFreelist = 0x10
	elemBucket   = 0x01 // flag of a leaf element: the value is a bucket {root page 8, sequence 8}
	bboltMagic   = 0xED0CDAED
	bboltVersion = 2
)

var ne = binary.NativeEndian

// shape walks the pages of one transaction, for one goroutine.
type shape struct {
	file    io.ReaderAt
	used    uint64                   // pages in use: no page number reaches it
	seen    []atomic.Bool            // by page; of all goroutines
	enter   func(bucket []byte) bool // whether to walk a bucket too
	buckets []uint64                 // root pages of buckets that were met
}

// meta is what the shape needs of a meta page.
type meta struct{ root, freelist, used, txid uint64 }

// readMetas returns the meta pages that are as bbolt wrote them. Where one is not, bbolt
// goes by the other, which shows the state before if the damaged one was the newer.
func readMetas(file io.ReaderAt) (valid []meta, err error) {
	for i := range int64(2) {
		b := make([]byte, pageHead+64)
		if _, err := file.ReadAt(b, i*bboltPage); err != nil {
			return nil, err
		}
		b = b[pageHead:]
		sum := fnv.New64a()
		sum.Write(b[:56])
		known := ne.Uint32(b) == bboltMagic && ne.Uint32(b[4:]) == bboltVersion && ne.Uint32(b[8:]) == bboltPage
		if known && sum.Sum64() == ne.Uint64(b[56:]) {
			valid = append(valid, meta{root: ne.Uint64(b[16:]), freelist: ne.Uint64(b[32:]), used: ne.Uint64(b[40:]), txid: ne.Uint64(b[48:])})
		}
	}
	return valid, nil
}

func metaDamaged(file io.ReaderAt) bool {
	valid, err := readMetas(file)
	return err != nil || len(valid) < 2
}

// checkShape verifies the newest state in the file: the pages of the buckets that enter
// picks, and the free list.
func checkShape(file io.ReaderAt, size int64, enter func(bucket []byte) bool) error {
	valid, err := readMetas(file)
	if err != nil {
		return err
	}
	if len(valid) == 0 {
		return fmt.Errorf("%w: no meta page of bbolt is whole", ErrDamaged)
	}
	m := slices.MaxFunc(valid, func(a, b meta) int { return cmp.Compare(a.txid, b.txid) })
	if m.used > uint64(size/bboltPage) {
		return fmt.Errorf("%w: %d bytes where %d pages belong", ErrDamaged, size, m.used)
	}
	s := &shape{file: file, used: m.used, seen: make([]atomic.Bool, m.used), enter: enter}
	if err := s.freelist(m.freelist); err != nil {
		return err
	}
	if err := s.walk(m.root); err != nil {
		return err
	}
	return s.walkBuckets()
}

// page reads one page with its overflow and marks its numbers as used.
func (s *shape) page(id uint64) (b []byte, err error) {
	bad := fmt.Errorf("%w: bbolt's page %d is not in shape", ErrDamaged, id)
	if id < 2 || id >= s.used {
		return nil, bad
	}
	b = make([]byte, bboltPage)
	if _, err := s.file.ReadAt(b, int64(id)*bboltPage); err != nil {
		return nil, err
	}
	over := uint64(ne.Uint32(b[12:]))
	if ne.Uint64(b) != id || id+over >= s.used {
		return nil, bad
	}
	for i := id; i <= id+over; i++ {
		if s.seen[i].Swap(true) {
			return nil, bad
		}
	}
	if over > 0 {
		b = make([]byte, (1+over)*bboltPage)
		_, err = s.file.ReadAt(b, int64(id)*bboltPage)
	}
	return b, err
}

func (s *shape) walk(id uint64) error {
	b, err := s.page(id)
	if err != nil {
		return err
	}
	bad := fmt.Errorf("%w: bbolt's page %d is not in shape", ErrDamaged, id)
	kind, n := ne.Uint16(b[8:]), int(ne.Uint16(b[10:]))
	if pageHead+n*elementSize > len(b) || (kind != pageBranch && kind != pageLeaf) {
		return bad
	}
	for i := range n {
		e := b[pageHead+i*elementSize:]
		below, ok := uint64(0), false
		if kind == pageBranch {
			below, ok = ne.Uint64(e[8:]), fits(e, ne.Uint32(e), ne.Uint32(e[4:]), 0)
		} else {
			below, ok = s.bucket(e)
		}
		if !ok {
			return bad
		}
		switch {
		case below == 0:
		case kind == pageLeaf:
			s.buckets = append(s.buckets, below)
		default:
			if err := s.walk(below); err != nil {
				return err
			}
		}
	}
	return nil
}

// bucket returns the root page of the bucket in a leaf element, if it is one to walk.
func (s *shape) bucket(e []byte) (root uint64, ok bool) {
	flags, pos, key, value := ne.Uint32(e), ne.Uint32(e[4:]), ne.Uint32(e[8:]), ne.Uint32(e[12:])
	if !fits(e, pos, key, value) || flags > elemBucket {
		return 0, false
	}
	if flags == 0 || !s.enter(e[pos:pos+key]) {
		return 0, true
	}
	if value < bucketHead {
		return 0, false
	}
	b := e[pos+key : pos+key+value]
	if root = ne.Uint64(b); root == 0 {
		return 0, inlineFits(b[bucketHead:])
	}
	return root, true
}

// inlineFits verifies a bucket that is small enough to stand, as a leaf page, in its parent.
func inlineFits(b []byte) bool {
	if len(b) < pageHead || ne.Uint16(b[8:]) != pageLeaf {
		return false
	}
	n := int(ne.Uint16(b[10:]))
	if pageHead+n*elementSize > len(b) {
		return false
	}
	for i := range n {
		e := b[pageHead+i*elementSize:]
		if ne.Uint32(e) != 0 || !fits(e, ne.Uint32(e[4:]), ne.Uint32(e[8:]), ne.Uint32(e[12:])) {
			return false
		}
	}
	return true
}

func fits(e []byte, pos, key, value uint32) bool {
	return uint64(pos)+uint64(key)+uint64(value) <= uint64(len(e))
}

// freelist verifies the list of free pages. A page that is free and in use is bbolt's own
// check's to find.
func (s *shape) freelist(id uint64) error {
	b, err := s.page(id)
	if err != nil {
		return err
	}
	bad := fmt.Errorf("%w: bbolt's free list is not in shape", ErrDamaged)
	n, ids := uint64(ne.Uint16(b[10:])), b[pageHead:]
	if n == 0xffff { // the number stands in front of the list
		n, ids = ne.Uint64(ids), ids[8:]
	}
	if ne.Uint16(b[8:]) != pageFreelist || n > uint64(len(ids)/8) {
		return bad
	}
	for i := range n {
		if free := ne.Uint64(ids[i*8:]); free < 2 || free >= s.used {
			return bad
		}
	}
	return nil
}
