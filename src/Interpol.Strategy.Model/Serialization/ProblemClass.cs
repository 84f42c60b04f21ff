namespace Interpol.Strategy.Model.Serialization;

/// <summary>How much a finding matters to whoever wants the value: with the <see cref="ReadMode"/> it makes the severity.</summary>
internal enum ProblemClass
{
    /// <summary>The document is right, and something of it that says nothing of the plan has no place in the records: an error in no mode.</summary>
    Notice,

    /// <summary>The value is as it was meant: an error for <see cref="ReadMode.Strict"/> alone.</summary>
    Repaired,

    /// <summary>Something was dropped that is known to mean nothing: an error for <see cref="ReadMode.Strict"/> alone.</summary>
    HarmlessLoss,

    /// <summary>Something is dropped or lacking: an error but for <see cref="ReadMode.Lenient"/>.</summary>
    Loss,

    /// <summary>There is nothing that could be given: an error in every mode.</summary>
    Fatal,
}
