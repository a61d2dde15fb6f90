package org.kimrules.linker.sample;

/** A class above another. */
class Above {

    protected String shielded() {
        return "shielded";
    }

    @Override
    public String toString() {
        return "above";
    }
}
