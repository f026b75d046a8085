import type { Verdict } from '@zhiben/rules'

/** What is known of a yes-or-no fact: nothing, where it is `null` or has no key. */
export type Known = boolean | null | undefined

type Devices<Name extends string> = { readonly [N in Name]?: Known }
type List<Item> = readonly Item[] | null | undefined
type Of<Option extends string> = Option | null | undefined
type Figure = number | null | undefined

type Room = { readonly kind?: Of<string> }
type MeltArea = Devices<'inProduction' | 'withinSplashRange' | 'hasStandingWater'> & { readonly kind?: Of<string> }

/** An enterprise as a row has it, for functions written by hand. */
export interface Enterprise
  extends Devices<
    | 'isIndustryOrTrade'
    | 'isMetallurgy'
    | 'isNonferrousMetals'
    | 'isBuildingMaterials'
    | 'isMachinery'
    | 'isLightIndustry'
    | 'isTextiles'
    | 'isTobacco'
    | 'isMetalSmelting'
    | 'isCementMaker'
    | 'isFoodMaker'
    | 'isPulpOrPaperMaker'
    | 'isDailyGlassMaker'
    | 'isDailyCeramicsMaker'
    | 'isWoodProductsMaker'
    | 'isDustExplosionEnterprise'
    | 'usesAmmoniaRefrigeration'
    | 'hasPoisoningRiskInConfinedSpaces'
    | 'ladleRepairInHotMetalBay'
    | 'dustCleaningCarriedOut'
    | 'seriousDustAccumulation'
  > {
  readonly chlorineCylinderHeating?: Of<'steam' | 'openFlame' | 'none'>
  readonly contractorsAndTenants?: List<Devices<'safetyCoordinated' | 'inspectedRegularly'>>
  readonly specialOperationWorkers?: List<Devices<'onDuty' | 'certified'>>
  readonly principals?: List<Devices<'passedSafetyAssessment'>>
  readonly safetyManagers?: List<Devices<'passedSafetyAssessment'>>
  readonly hotMetalBayRooms?: List<Room>
  readonly metallurgyMeltAreas?: List<MeltArea>
  readonly continuousCasters?: List<
    Devices<'emergencyLadle' | 'tundishLeakPit' | 'tundishOverflowPit' | 'swingingLeakLaunder'>
  >
  readonly ingotCastingLines?: List<Devices<'emergencyLadleOrPit'>>
  readonly steelmakingFurnaces?: List<
    Devices<'outletTemperatureAlarm' | 'flowDifferenceAlarm' | 'coolingAlarmsInterlocked'>
  >
  readonly blastFurnaces?: List<
    Devices<'inProduction' | 'topPressureInterlockedWithBleeder'> & {
      readonly topPressureSetPoint?: Figure
      readonly maxDesignTopPressure?: Figure
      readonly bleederSetPoint?: Figure
      readonly equipmentDesignPressure?: Figure
    }
  >
  readonly coalGasPlaces?: List<Devices<'fixedCarbonMonoxideAlarm' | 'dataReachesPlaceMannedAllDay'>>
  readonly coalGasIsolationPoints?: List<Devices<'isolatingDevice'>>
  readonly coalGasDrainers?: List<
    Devices<
      | 'waterSealOnPositivePressureLine'
      | 'sharedAcrossIsolator'
      | 'upperPipeConnectedToOtherLine'
      | 'sharedBetweenMedia'
    > & {
      readonly maxSealingPressure?: Figure
    }
  >
  readonly nonferrousBayRooms?: List<Room>
  readonly nonferrousMeltAreas?: List<MeltArea & Devices<'waterComesFromProcess'>>
  readonly nonferrousCastingFurnaces?: List<
    Devices<'emergencyDischarge' | 'emergencyStorage'> & { readonly type?: Of<string> }
  >
  readonly nonferrousWaterCooledEquipment?: List<Devices<'emergencyWaterSupply'> & { readonly kind?: Of<string> }>
  readonly closedLoopCooledParts?: List<Devices<'outletTemperatureAlarm' | 'flowDifferenceAlarm'>>
  readonly openLoopCooledParts?: List<Devices<'inletFlowAlarm' | 'inletPressureAlarm' | 'outletTemperatureMonitored'>>
  readonly directChillLines?: List<
    Devices<
      | 'mouldWaterPressureAlarm'
      | 'mouldWaterFlowAlarm'
      | 'mouldWaterAlarmsStopFlow'
      | 'mouldWaterAlarmsTiltBack'
      | 'outletLaunderLevelAlarm'
      | 'mouldEntryLevelAlarm'
      | 'outletMechanicalLock'
      | 'launderEmergencyDrainValve'
      | 'mouldEntryQuickShutOff'
      | 'levelAlarmStopsAndDrains'
      | 'levelAlarmStopsAndTiltsBack'
      | 'usesWireRopeHoist'
      | 'ropeHasSteelCore'
      | 'ropeInspectedAndReplaced'
    > & { readonly furnace?: Of<'fixed' | 'tilting'> }
  >
  readonly toxicGasPlaces?: List<
    Devices<'fixedGasAlarm' | 'dataReachesPlaceMannedAllDay' | 'equivalentArsineDetection'> & {
      readonly gas?: Of<string>
    }
  >
  readonly nonferrousForcedDraughtBurners?: List<
    Devices<'mainPipePressureAlarm' | 'pressureAlarmInterlockedWithShutOff'>
  >
  readonly coalPowderEquipment?: List<Devices<'temperatureAlarm' | 'fixedCarbonMonoxideAlarm' | 'gasFireExtinguishing'>>
  readonly siloCleanings?: List<Devices<'planMeasuresTaken'>>
  readonly carbideSlagSilos?: List<Devices<'fixedCombustibleGasAlarm' | 'gasAlarmStartsEmergencyVentilation'>>
  readonly kilnAndSiloEntries?: List<Devices<'isolatedBeforeEntry' | 'fallAndCollapsePrevented'>>
  readonly premixGasKilns?: List<
    Devices<'usesHotProducerGas' | 'mainPipePressureAlarm' | 'pressureAlarmInterlockedWithShutOff'>
  >
  readonly combustibleGasRooms?: List<Devices<'fixedCombustibleGasAlarm'>>
  readonly fusedProductFurnaces?: List<Devices<'waterCooling'>>
  readonly glassFurnacesAndTinBaths?: List<Devices<'coolingProtectionAlarm'>>
  readonly foundryBayRooms?: List<Room>
  readonly foundryFurnaces?: List<Devices<'emergencyDischarge' | 'emergencyStorage'>>
  readonly foundryMeltAreas?: List<MeltArea>
  readonly foundryCooledEquipment?: List<
    Devices<'outletTemperatureAlarm' | 'flowDifferenceAlarm' | 'coolingAlarmsInterlocked'>
  >
  readonly machineryGasBurners?: List<
    Devices<
      'mainPipePressureAlarm' | 'pressureAlarmInterlockedWithShutOff' | 'flameMonitoring' | 'flameFailureProtection'
    >
  >
  readonly solventCleanings?: List<Devices<'gasAccumulationPrevented'>>
  readonly paintRooms?: List<Devices<'usesNonWaterbornePaint' | 'fixedCombustibleGasAlarm' | 'ventilation'>>
  readonly bakingAndFryingEquipment?: List<Devices<'overheatCutOff'>>
  readonly liquorPlaces?: List<Devices<'fixedEthanolAlarm' | 'ethanolAlarmStartsVentilation'>>
  readonly dailyGlassFurnaces?: List<Devices<'coolingProtectionAlarm'>>
  readonly lithiumBatteryStores?: List<Devices<'faultyBatteriesSeparated'>>
  readonly heatSettingAuxiliaries?: List<Devices<'separatedFromGatheringPlaces' | 'standsAlone'>>
  readonly textileChemicalStores?: List<
    Devices<'storedWithIncompatible' | 'protectedFromWaterAndDamp'> & { readonly chemical?: Of<string> }
  >
  readonly fumigationPlaces?: List<Devices<'phosphineAlarm' | 'gasMasks' | 'evacuationConfirmedBeforehand'>>
  readonly carbonDioxideExpansionLines?: List<Devices<'fixedCarbonDioxideAlarm' | 'alarmStartsEmergencyVentilation'>>
  readonly dustHazardPlaces?: List<Devices<'inMultiStoreyBuilding' | 'frameStructure' | 'gatheringPlaceInside'>>
  readonly dustCollectionSystems?: List<
    Devices<
      | 'mixesDustKinds'
      | 'mixesDustWithGas'
      | 'servesSeveralBuildings'
      | 'servesSeveralFireCompartments'
      | 'connectedWithOtherSystems'
      | 'explosionVenting'
      | 'inerting'
      | 'explosionSuppression'
      | 'positivePressure'
      | 'sparkDetectionOrLike'
      | 'gravitySettlingChamber'
      | 'dryTunnelAsDuct'
      | 'airlockDischarge'
    > & { readonly dust?: Of<'metal' | 'wood' | 'other'>; readonly method?: Of<'dry' | 'wet'> }
  >
  readonly dustZoneElectricalEquipment?: List<Devices<'explosionProtected'> & { readonly zone?: Of<string> }>
  readonly millsAndGrinders?: List<Devices<'trampMaterialRemoved'>>
  readonly sanderDucts?: List<Devices<'sparkDetectionAndElimination'>>
  readonly waterReactiveDustPlaces?: List<
    Devices<'hydrogenGatheringPrevented' | 'dustKeptDry' | 'protectedFromWaterAndDamp'>
  >
  readonly chilledProcessingRooms?: List<Devices<'cooledByDirectAmmonia'>>
  readonly quickFreezers?: List<Devices<'inRoomOfItsOwn'> & { readonly workersInRoom?: Figure }>
  readonly confinedSpaces?: List<Devices<'identified' | 'inRegister' | 'warningSignPosted'>>
  readonly confinedSpaceJobs?: List<Devices<'approved' | 'ventilatedTestedThenWorked' | 'attendantPresent'>>
}

/** The hazard is there; whether the rule is for this enterprise may still be open. */
export const hazard = (surelyApplies: boolean): Verdict => (surelyApplies ? 'hit' : 'undetermined')

/** No hazard was found; something that matters may not be known. */
export const noneFound = (unknown: boolean): Verdict => (unknown ? 'undetermined' : 'clear')
