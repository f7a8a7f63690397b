package org.daysheet.edi.inspect;

import java.util.List;
import org.daysheet.edi.claim837.ClaimNames;
import org.daysheet.edi.claim837.NotKept;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim of an 837P in short.
///
/// @param control CLM01
/// @param charge CLM02, null when unreadable
/// @param lines how many service lines
/// @param frequency CLM05-3
/// @param payer payer id of the destination payer, or its name without an id
/// @param subscriberIsPatient whether the patient holds the policy
/// @param place where the CLM stands
/// @param names whom it names
/// @param leftOut segments and elements that a claim of ours has no room for, each once
/// @param findings what is wrong with it; they were also told by themselves
public record SubmittedClaim(
        String control,
        @Nullable Money charge,
        int lines,
        String frequency,
        String payer,
        boolean subscriberIsPatient,
        Place place,
        ClaimNames names,
        List<NotKept> leftOut,
        List<Finding> findings) {
    public SubmittedClaim {
        leftOut = List.copyOf(leftOut);
        findings = List.copyOf(findings);
    }

    /// The names of what was left out, such as `2010AA PER`.
    public List<String> notKept() {
        return leftOut.stream().map(NotKept::name).toList();
    }
}
