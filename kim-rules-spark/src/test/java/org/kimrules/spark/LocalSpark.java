package org.kimrules.spark;

import org.apache.spark.SparkConf;

/** Spark in the JVM of the test, with two threads. */
final class LocalSpark {

    private LocalSpark() {}

    static SparkConf conf() {
        return new SparkConf()
                .setMaster("local[2]")
                .setAppName("kim-rules")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1");
    }
}
