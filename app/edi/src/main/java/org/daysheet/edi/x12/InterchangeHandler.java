package org.daysheet.edi.x12;

/// Takes interchanges as they are read.
public interface InterchangeHandler extends FindingSink {
    /// An ISA.
    void beginInterchange(Segment isa);

    /// A segment between ISA and GS, such as TA1.
    void interchangeSegment(Segment segment);

    /// A set begins; what is answered takes its segments.
    SetHandler beginSet(Envelope envelope);

    /// The set ended.
    void endSet(Envelope envelope);

    /// The interchange ended.
    void endInterchange();
}
