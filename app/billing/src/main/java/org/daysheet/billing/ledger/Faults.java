package org.daysheet.billing.ledger;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong under one promise; the first few are named, all are counted.
public final class Faults {
    private static final int NAMED = 5;

    private final String name;
    private final List<String> named = new ArrayList<>();
    private long looked;
    private long found;

    public Faults(String name) {
        this.name = name;
    }

    /// One more was looked at.
    public void looked() {
        looked++;
    }

    /// One is wrong; said with table and number.
    public void fault(String what) {
        found++;
        if (named.size() < NAMED) {
            named.add(what);
        }
    }

    public void expect(boolean holds, String otherwise) {
        looked++;
        if (!holds) {
            fault(otherwise);
        }
    }

    public CheckResult result() {
        if (found == 0) {
            return new CheckResult(name, true, looked + " checked");
        }
        String more = found > named.size() ? "; and " + (found - named.size()) + " more" : "";
        return new CheckResult(name, false, String.join("; ", named) + more);
    }
}
