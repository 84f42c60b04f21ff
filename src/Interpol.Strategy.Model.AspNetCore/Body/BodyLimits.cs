using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents the options to read bodies with.</summary>
internal sealed record BodyLimits(ReadOptions Options)
{
    public static ReadOptions Default { get; } = new() { MaxBytes = 1024 * 1024 };
}
