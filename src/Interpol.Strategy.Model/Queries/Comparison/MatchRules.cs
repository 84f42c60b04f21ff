namespace Interpol.Strategy.Model;

/// <summary>Defines when two elements are the same or related, and how pairs are weighted.</summary>
internal sealed class MatchRules
{
    /// <summary>Similarities are compared in steps of one millionth, so that rounding does not decide.</summary>
    private const double Steps = 1_000_000;

    /// <summary>
    /// The maximum number of pairs, as a power of two, whose secondary criteria add up to less than one step of
    /// similarity.
    /// </summary>
    private const int StepShift = 20;

    private readonly double _matchThreshold;
    private readonly double _relatedThreshold;

    public MatchRules(bool isRevision, ComparisonOptions options)
    {
        IsRevision = isRevision;
        _matchThreshold = options.MatchThreshold;
        _relatedThreshold = options.RelatedThreshold;
    }

    public bool IsRevision { get; }

    /// <summary>Gets the minimum score of a match.</summary>
    public double MinScore => Math.Min(_matchThreshold, _relatedThreshold);

    public MatchReason GetReason(ComparedElement earlier, ComparedElement later) =>
        earlier.Identity is { } identity && identity == later.Identity ? MatchReason.Identifier
        : IsRevision && HaveSameCode(earlier, later) ? MatchReason.Code
        : MatchReason.Wording;

    public bool IsSame(CandidatePair pair) =>
        pair.Score >= _matchThreshold
        || (IsRevision && pair.Score >= _relatedThreshold && HaveSameCode(pair.Earlier, pair.Later));

    public bool IsMatch(CandidatePair pair) => IsSame(pair) || (!IsRevision && pair.Score >= _relatedThreshold);

    /// <summary>Returns the minimum similarity of an element that joins a group.</summary>
    public double GetJoinThreshold(ElementGroup group) => group.IsSame ? _matchThreshold : _relatedThreshold;

    /// <summary>
    /// Returns the weight of a pair, mainly its similarity. In a revision, an equal code raises it by half of the
    /// distance to 1.
    /// </summary>
    public long GetWeight(CandidatePair pair)
    {
        bool haveSameCode = HaveSameCode(pair.Earlier, pair.Later);
        double similarity = IsRevision && haveSameCode ? (1 + pair.Score) / 2 : pair.Score;
        int secondaryWeight = (HaveSameGoal(pair.Earlier, pair.Later) ? 2 : 0) + (haveSameCode ? 1 : 0);
        return ((long)Math.Round(similarity * Steps) << StepShift) + secondaryWeight;
    }

    public static bool HaveSameGoal(ComparedElement earlier, ComparedElement later) =>
        earlier.Goal?.Group is { } group && group == later.Goal?.Group;

    private static bool HaveSameCode(ComparedElement earlier, ComparedElement later) =>
        earlier.Code.Length > 0 && earlier.Code == later.Code;
}
