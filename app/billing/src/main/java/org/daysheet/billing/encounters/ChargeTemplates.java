package org.daysheet.billing.encounters;

import java.util.List;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;

/// The templates of a practice. They are help for typing, not books: a template may change and go.
public final class ChargeTemplates {
    private final Session session;

    public ChargeTemplates(Session session) {
        this.session = session;
    }

    /// Every template, by name.
    public List<ChargeTemplate> list() {
        return session.read(TemplateStore::all);
    }

    /// Keeps a template; the one that had its name gives way.
    ///
    /// @throws BillingException when it holds nothing to fill in
    public void keep(ChargeTemplate template) {
        if (template.lines().isEmpty() && template.diagnoses().isEmpty()) {
            throw new BillingException("encounters.template.empty", template.name());
        }
        session.run(tx -> {
            TemplateStore.delete(tx, template.name());
            long id = TemplateStore.insert(tx, template);
            tx.audit("template.kept", "charge_template", id, template.lines().size() + " lines");
        });
    }

    /// Forgets a template.
    ///
    /// @throws BillingException when there is none of that name
    public void remove(String name) {
        session.run(tx -> {
            if (!TemplateStore.delete(tx, name.strip())) {
                throw new BillingException("encounters.template.unknown", name.strip());
            }
            tx.audit("template.removed", "charge_template", 0, "");
        });
    }
}
