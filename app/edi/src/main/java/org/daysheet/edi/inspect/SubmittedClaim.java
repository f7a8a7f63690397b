package org.daysheet.edi.inspect;

import java.util.List;
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
/// @param notKept segments and elements that a claim of ours has no room for, such as `2010AA PER`, each named once
public record SubmittedClaim(
        String control,
        @Nullable Money charge,
        int lines,
        String frequency,
        String payer,
        boolean subscriberIsPatient,
        Place place,
        List<String> notKept) {
    public SubmittedClaim {
        notKept = List.copyOf(notKept);
    }
}
