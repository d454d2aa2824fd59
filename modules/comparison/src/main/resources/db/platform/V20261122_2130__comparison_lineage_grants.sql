-- Which Trust became part of which, and when: the engine maps panels through it.
GRANT SELECT ON trust_merger TO alongside_comparison_engine;
