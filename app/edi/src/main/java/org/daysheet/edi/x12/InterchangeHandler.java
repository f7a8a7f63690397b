package org.daysheet.edi.x12;

/// Takes interchanges as they are read.
public interface InterchangeHandler extends FindingSink {
    /// An interchange begins; one without a name when a group or set stands outside any.
    default void beginInterchange(InterchangeFacts interchange) {}

    /// A segment between ISA and GS, such as TA1.
    void interchangeSegment(Segment segment);

    /// A set begins; what is answered takes its segments.
    SetHandler beginSet(Envelope envelope);

    /// The set ended.
    default void endSet(Envelope envelope) {}

    /// The interchange ended.
    default void endInterchange() {}
}
