package org.daysheet.edi.remit835;

import java.util.List;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;

/// Who pays (835 TR3 loop 1000A, TRN03, TRN04). Texts are empty where absent.
///
/// @param name N102
/// @param originator TRN03: the payer's tax number with a leading 1, or another id of its own
/// @param supplementalId TRN04: a division of the payer
/// @param idQualifier N103
/// @param id N104, a national plan id when N103 is XV
/// @param references REF of the payer: 2U payer id, EO submitter, HI, NF
/// @param contact PER*CX, whom to call about claims
public record RemitPayer(
        String name,
        String originator,
        String supplementalId,
        String idQualifier,
        String id,
        List<Reference> references,
        Contact contact) {
    public RemitPayer {
        references = List.copyOf(references);
    }

    /// The steadiest id of the payer that the file gives: TRN03, else N104, else REF*2U, else its name. It names the
    /// payer in keys that must not change when a file is repeated in another envelope.
    public String identity() {
        if (!originator.isEmpty()) {
            return originator;
        }
        if (!id.isEmpty()) {
            return id;
        }
        String payerId = reference("2U");
        return payerId.isEmpty() ? name : payerId;
    }

    /// The first reference of a kind, empty when there is none.
    public String reference(String qualifier) {
        return references.stream()
                .filter(reference -> reference.qualifier().equals(qualifier))
                .map(Reference::value)
                .findFirst()
                .orElse("");
    }
}
