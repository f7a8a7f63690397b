package org.daysheet.desktop.foreign;

import java.util.List;
import org.daysheet.desktop.parts.Badge;

/// What a file of claims holds that another program wrote.
///
/// @param verdict whether it holds
/// @param facts sentences about the whole of it: who sent it to whom, how many claims over how much
/// @param claims its claims in order, as many as are listed
/// @param notes findings one by one, and what has no room, each kind once with the number of its claims
/// @param ofClaims findings and what has no room, claim by claim
public record ForeignFile(
        Badge verdict,
        List<String> facts,
        List<ForeignClaimRow> claims,
        List<ForeignNoteRow> notes,
        List<ForeignNoteRow> ofClaims) {
    public ForeignFile {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
        ofClaims = List.copyOf(ofClaims);
    }
}
