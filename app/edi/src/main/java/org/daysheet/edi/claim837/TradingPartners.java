package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Contact;

/// Who sends the claim and to whom (837P TR3 loops 1000A, 1000B). Claims of one file share them.
///
/// @param submitterName NM1*41 name
/// @param submitterId the id the clearinghouse gave us (ETIN)
/// @param submitterContact PER*IC: name and at least a phone or an email
/// @param receiverName NM1*40 name
/// @param receiverId NM1*40 id
public record TradingPartners(
        String submitterName, String submitterId, Contact submitterContact, String receiverName, String receiverId) {}
