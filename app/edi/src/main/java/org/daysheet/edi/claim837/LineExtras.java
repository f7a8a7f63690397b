package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedQuantity;
import org.jspecify.annotations.Nullable;

/// What few lines say of themselves (837P TR3 loops 2400, 2420B to 2420H, 2430, 2440). Made with a
/// {@link LineExtrasBuilder}.
///
/// @param decisions loop 2430: what other payers decided about the line, at most fifteen
/// @param attachments PWK, at most ten, and one CT of equipment
/// @param contract CN1, null when none
/// @param amounts AMT T sales tax, F4 postage
/// @param quantities QTY PT patients in the ambulance, FL additional units of anesthesia
/// @param results MEA, at most five
/// @param fileInformation K3, at most ten; only what a regulator orders
/// @param thirdPartyNote NTE*TPO, null when none
/// @param purchase PS1, null when none
/// @param pricing HCP, null when nobody repriced
/// @param ambulance CR1 and where it went, null when as in the claim
/// @param conditions CRC 07, 70, 09
/// @param equipment SV5, CR3 and forms, null when none
/// @param providers those that differ from the claim's, null when none
public record LineExtras(
        List<LineDecision> decisions,
        List<Attachment> attachments,
        @Nullable Contract contract,
        List<QualifiedAmount> amounts,
        List<QualifiedQuantity> quantities,
        List<TestResult> results,
        List<String> fileInformation,
        @Nullable Note thirdPartyNote,
        @Nullable PurchasedService purchase,
        @Nullable Pricing pricing,
        @Nullable AmbulanceRide ambulance,
        List<ConditionAnswer> conditions,
        @Nullable Equipment equipment,
        @Nullable LineProviders providers) {
    /// Nothing of it.
    public static final LineExtras NONE = new LineExtrasBuilder().build();

    /// Lists that an old document does not name are empty.
    public LineExtras {
        decisions = Absent.orEmpty(decisions);
        attachments = Absent.orEmpty(attachments);
        amounts = Absent.orEmpty(amounts);
        quantities = Absent.orEmpty(quantities);
        results = Absent.orEmpty(results);
        fileInformation = Absent.orEmpty(fileInformation);
        conditions = Absent.orEmpty(conditions);
    }

    /// The providers of the line, none where it names none.
    LineProviders ownProviders() {
        return Absent.or(providers, LineProviders.NONE);
    }
}
