namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Specifies how much a problem matters, in ascending order. With the read mode it determines the severity.
/// </summary>
internal enum ProblemClass
{
    /// <summary>The document is valid and contains something that the records do not hold. Never an error.</summary>
    Notice,

    /// <summary>The value is as it was intended. An error in strict mode only.</summary>
    Repaired,

    /// <summary>
    /// Something was dropped that is known to be meaningless, or a single value that cannot be read. An error in strict
    /// mode only.
    /// </summary>
    HarmlessLoss,

    /// <summary>Something was dropped or is missing. An error unless the mode is lenient.</summary>
    Loss,

    /// <summary>There is no value to return. An error in every mode.</summary>
    Fatal,
}
