package org.daysheet.edi.ack999;

import org.daysheet.edi.x12.Finding;

/// Takes acknowledgments of syntax as they are read.
public interface AckHandler {
    /// A TA1.
    void interchange(InterchangeAck ack);

    /// One set of a 999.
    void set(SetAck ack);

    /// The end of a 999; its sets came before, one by one.
    void group(GroupAck ack);

    void finding(Finding finding);
}
