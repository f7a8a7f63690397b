package org.daysheet.desktop.people;

import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.background.Told;
import org.jspecify.annotations.Nullable;

/// What came of saving a form.
///
/// @param account the patient's account number
/// @param told what came of it, in words
/// @param problem why nothing was saved, null when it was
record Kept(String account, String told, @Nullable Problem problem) implements Told {
    @Override
    public boolean isGood() {
        return problem == null;
    }
}
