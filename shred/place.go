package shred

import "encoding/binary"

// Where a page stands in bbolt decides how many of bbolt's own pages a commit rewrites: all
// from the leaf that holds it up to the root of its bucket, and the root bucket. So what every
// commit changes stands together, in one small bucket: the header record, the root page, and
// the pages of depth 0 and 1 of all classes. The others are spread over a bucket for each
// class and first slot, which keeps bbolt's trees low.

var topBucket = []byte{topClass}

// stands is the bucket of a page and its key there.
func (n pageName) stands() (bucket, key []byte) {
	if depth := byte(n.at); depth > 1 {
		return []byte{n.class, byte(path(n.at).slot(0))}, binary.BigEndian.AppendUint64(nil, uint64(n.at))
	} else {
		return topBucket, binary.BigEndian.AppendUint64([]byte{depth, n.class}, uint64(n.at))
	}
}

var (
	// headerKey sorts before all pages.
	headerKey = []byte{0}
	// rootKey is where the root page stands, next to the header.
	_, rootKey = pageName{topClass, 0}.stands()
)

// isBucket tells the buckets that stands names.
func isBucket(b []byte) bool {
	return string(b) == string(topBucket) || len(b) == 2 && b[0] != topClass && b[1] < fanOut
}
