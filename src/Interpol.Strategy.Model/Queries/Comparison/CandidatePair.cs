namespace Interpol.Strategy.Model;

/// <summary>Represents an earlier and a later element and the similarity of their wording.</summary>
internal readonly record struct CandidatePair(ComparedElement Earlier, ComparedElement Later, double Score);
