package org.kimrules.drl.policy;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.kie.api.runtime.rule.AccumulateFunction;

/** What attacks step into: it leaves its mark as soon as it is loaded. */
public final class Trap implements AccumulateFunction<Trap> {

    /** The system property that shows that code of a rule file has run. */
    public static final String MARK = "kim.attacked";

    static {
        System.setProperty(MARK, "yes");
    }

    /** Creates one; the engine does so while it compiles. */
    public Trap() {}

    @Override
    public Trap createContext() {
        return this;
    }

    @Override
    public void init(Trap context) {}

    @Override
    public void accumulate(Trap context, Object value) {}

    @Override
    public void reverse(Trap context, Object value) {}

    @Override
    public Object getResult(Trap context) {
        return this;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return Trap.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
