package org.daysheet.billing.payerrules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.daysheet.billing.problem.BillingException;

/// Something a payer may want on a claim or on a line, or may not want there.
public enum ClaimElement {
    /// REF*G1.
    PRIOR_AUTHORIZATION(false),
    /// REF*9F.
    REFERRAL(false),
    /// REF*X4.
    CLIA(false),
    /// REF*F8.
    PAYER_CLAIM_NUMBER(false),
    /// NM1*DN.
    REFERRING_PROVIDER(false),
    /// NM1*DQ.
    SUPERVISING_PROVIDER(false),
    /// NM1*77.
    FACILITY(false),
    /// PRV*BI.
    BILLING_TAXONOMY(false),
    /// PRV*PE.
    RENDERING_TAXONOMY(false),
    /// NTE of the claim.
    NOTE(false),
    /// PWK.
    ATTACHMENT(false),
    /// SBR03.
    GROUP_NUMBER(false),
    /// DTP*431.
    ONSET_DATE(false),
    /// DTP*439.
    ACCIDENT_DATE(false),
    /// DTP*435.
    ADMISSION_DATE(false),
    /// LIN of the line.
    NDC(true),
    /// Words beside the procedure of the line.
    DESCRIPTION(true);

    private final boolean isOfLine;

    ClaimElement(boolean isOfLine) {
        this.isOfLine = isOfLine;
    }

    /// Whether it stands at each line and not at the claim.
    public boolean isOfLine() {
        return isOfLine;
    }

    /// As rules write it: `prior-authorization`.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The element of a word.
    ///
    /// @throws BillingException when there is none
    @JsonCreator
    public static ClaimElement of(String word) {
        return Arrays.stream(values())
                .filter(element -> element.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BillingException(
                        "payerrules.element.unknown",
                        word,
                        String.join(
                                ", ",
                                Arrays.stream(values()).map(ClaimElement::word).toList())));
    }
}
